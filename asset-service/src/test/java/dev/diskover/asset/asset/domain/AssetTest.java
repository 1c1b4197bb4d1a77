package dev.diskover.asset.asset.domain;

import static dev.diskover.asset.asset.domain.AssetStatus.PENDING;
import static dev.diskover.asset.asset.domain.AssetStatus.READY;
import static dev.diskover.asset.asset.domain.AssetStatus.REJECTED;
import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.LOOPS;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.annasUpload;
import static dev.diskover.asset.fixture.Cast.loops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.domain.AssetEvent.AssetReady;
import dev.diskover.asset.asset.domain.AssetEvent.AssetRenamed;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AssetTest {

    private static final DisplayName NEW_NAME = new DisplayName("Loops (2026)");

    @Test
    void an_announced_asset_waits_15_minutes_for_its_bytes_and_tells_nobody() {
        // When
        var asset = Asset.announce(SHOP, LOOPS, null, ANNA, NOON);

        // Then
        assertThat(asset.state().status()).isEqualTo(PENDING);
        assertThat(asset.state().uploadUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(asset.state().name()).isEqualTo(new DisplayName("loops.zip"));
        assertThat(asset.releaseEvents()).isEmpty();
    }

    @Test
    void the_storage_key_is_org_asset_and_file_name() {
        // When
        var state = annasUpload().state();

        // Then
        assertThat(state.storageKey()).isEqualTo(SHOP.value() + "/" + state.id().value() + "/loops.zip");
    }

    @Test
    void a_ready_asset_tells_what_it_is() {
        // Given
        var asset = annasUpload();

        // When
        asset.becomeReady(NOON.plusSeconds(9));

        // Then
        assertThat(asset.releaseEvents()).containsExactly(new AssetReady(asset.state(), NOON.plusSeconds(9)));
        assertThat(asset.state().updatedAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void a_rejected_asset_tells_nobody() {
        // Given
        var asset = annasUpload();

        // When
        asset.reject(NOON);

        // Then
        assertThat(asset.state().status()).isEqualTo(REJECTED);
        assertThat(asset.releaseEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PENDING")
    void an_asset_that_ended_does_so_once(AssetStatus ended) {
        // Given
        var asset = loops(ended);

        // When, Then
        assertThatThrownBy(() -> asset.becomeReady(NOON)).isInstanceOf(UploadEnded.class);
        assertThatThrownBy(() -> asset.reject(NOON)).isInstanceOf(UploadEnded.class);
        assertThat(asset.state().status()).isEqualTo(ended);
        assertThat(asset.releaseEvents()).isEmpty();
    }

    @Test
    void others_are_told_of_a_new_name_of_a_ready_asset() {
        // Given
        var asset = loops(READY);

        // When
        asset.describe(NEW_NAME, "120 loops", NOON.plusSeconds(9));

        // Then
        assertThat(asset.releaseEvents()).containsExactly(new AssetRenamed(asset.state(), NOON.plusSeconds(9)));
        assertThat(asset.state().description()).isEqualTo("120 loops");
    }

    @Test
    void nobody_is_told_of_a_description_or_of_a_name_before_the_asset_is_ready() {
        // Given
        var pending = loops(PENDING);
        var ready = loops(READY);

        // When
        pending.describe(NEW_NAME, "", NOON);
        ready.describe(ready.state().name(), "120 loops", NOON);

        // Then
        assertThat(pending.state().name()).isEqualTo(NEW_NAME);
        assertThat(pending.releaseEvents()).isEmpty();
        assertThat(ready.releaseEvents()).isEmpty();
    }

    @Test
    void describing_it_as_it_is_changes_nothing() {
        // Given
        var asset = loops(READY);

        // When
        asset.describe(asset.state().name(), "", NOON.plusSeconds(9));

        // Then
        assertThat(asset.state()).isEqualTo(loops(READY).state());
        assertThat(asset.releaseEvents()).isEmpty();
    }

    @Test
    void a_file_has_at_least_one_byte() {
        assertThatThrownBy(() -> new UploadedFile(LOOPS.name(), LOOPS.contentType(), 0, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
