package dev.diskover.asset.asset.adapter.out.events;

import static dev.diskover.asset.asset.domain.AssetStatus.PENDING;
import static dev.diskover.asset.asset.domain.AssetStatus.READY;
import static dev.diskover.asset.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.loops;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import org.junit.jupiter.api.Test;

class AssetOutboxTest {

    @Test
    void a_ready_asset_is_told_as_promised() {
        // Given
        var asset = loops(PENDING);

        // When
        asset.becomeReady(NOON);

        // Then
        assertTold("AssetReady.v1", asset);
    }

    @Test
    void a_new_name_is_told_as_promised() {
        // Given
        var asset = loops(READY);

        // When
        asset.describe(new DisplayName("Loops (2026)"), "nobody is told of this", NOON);

        // Then
        assertTold("AssetRenamed.v1", asset);
    }

    private static void assertTold(String type, Asset asset) {
        var fact = AssetOutbox.publish(asset.releaseEvents().getFirst());
        assertThat(fact)
                .extracting(PublishedFact::type, PublishedFact::key, PublishedFact::time)
                .containsExactly(type, LOOPS_ZIP.value().toString(), NOON);
        assertPromised("asset." + type, fact.data());
    }
}
