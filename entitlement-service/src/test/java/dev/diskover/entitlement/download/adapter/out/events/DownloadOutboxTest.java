package dev.diskover.entitlement.download.adapter.out.events;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.CHECKOUT;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.download.domain.DownloadAuthorized;
import dev.diskover.entitlement.grant.domain.EntitlementId;
import dev.diskover.entitlement.grant.domain.GrantId;
import org.junit.jupiter.api.Test;

class DownloadOutboxTest {

    @Test
    void a_download_is_told_as_promised() {
        // Given
        var source = new DownloadAuthorized.Source(new GrantId(id(8)), LOOPS, CHECKOUT, ITEM);
        var count = new DownloadAuthorized.Count(1, 5);

        // When
        var fact = DownloadOutbox.publish(
                new DownloadAuthorized(new EntitlementId(id(9)), source, ANNA, LOOPS_ZIP, count, NOON));

        // Then
        assertThat(fact.type()).isEqualTo("DownloadAuthorized.v1");
        assertThat(fact.key()).isEqualTo(id(8).toString());
        assertPromised("entitlement.DownloadAuthorized.v1", fact.data());
    }
}
