package dev.diskover.entitlement.grant;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.application.port.in.ExpireGrants;
import dev.diskover.entitlement.grant.domain.ItemId;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiryConcurrencyTest extends RunningService {

    @Inject
    ExpireGrants expireGrants;

    @Test
    void sweeps_that_run_at_once_share_the_work_and_announce_each_grant_once() {
        // Given
        told(linked(LOOPS, LOOPS_ZIP));
        for (var number = 0; number < 60; number++) {
            told(bought(ANNA, LOOPS, new ItemId(id(0x3000 + number)), membershipUntil(NOON)));
        }

        // When
        var marked = atOnce(6, this::sweep);

        // Then
        assertThat(marked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(count("select count(distinct key) from outbox where type like '%EntitlementsExpired.v1'"))
                .isEqualTo(60);
        assertThat(published("EntitlementsExpired.v1")).isEqualTo(60);
        assertThat(count("select count(*) from entitlements where status = 'expired'"))
                .isEqualTo(60);
    }

    private int sweep() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return expireGrants.expireDue(7, 100);
        } finally {
            context.terminate();
        }
    }
}
