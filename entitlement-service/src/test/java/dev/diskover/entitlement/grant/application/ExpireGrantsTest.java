package dev.diskover.entitlement.grant.application;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.id;
import static dev.diskover.entitlement.fixture.Cast.loopsAgain;
import static dev.diskover.entitlement.fixture.Cast.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.AtOnceUnitOfWork;
import dev.diskover.entitlement.fixture.InMemoryGrants;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantEvent;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.SaleTerms;
import dev.diskover.kernel.testing.SetClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpireGrantsTest {

    private final InMemoryGrants grants = new InMemoryGrants();
    private final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    private final SetClock clock = new SetClock(NOON);
    private final ExpireGrantsService expireGrants = new ExpireGrantsService(grants, unitOfWork, clock);

    @Test
    void what_is_past_its_time_is_marked_and_announced_once() {
        // Given
        granted(1, membershipUntil(NEXT_MONTH));
        granted(2, FOR_LIFE);
        clock.set(NEXT_MONTH);

        // When
        var first = expireGrants.expireDue(10, 5);
        var second = expireGrants.expireDue(10, 5);

        // Then
        assertThat(List.of(first, second)).containsExactly(1, 0);
        assertThat(grants.published())
                .filteredOn(GrantEvent.EntitlementsExpired.class::isInstance)
                .hasSize(1);
    }

    @Test
    void nothing_is_marked_before_its_time() {
        // Given
        granted(1, membershipUntil(NEXT_MONTH));

        // When
        var expired = expireGrants.expireDue(10, 5);

        // Then
        assertThat(expired).isZero();
    }

    @Test
    void the_work_is_done_in_bounded_batches_and_the_rest_waits() {
        // Given
        for (var number = 1; number <= 10; number++) {
            granted(number, membershipUntil(NEXT_MONTH));
        }
        clock.set(NEXT_MONTH);

        // When
        var expired = expireGrants.expireDue(3, 2);

        // Then
        assertThat(expired).isEqualTo(6);
        assertThat(unitOfWork.units()).isEqualTo(2);
    }

    private void granted(int number, SaleTerms terms) {
        var item = loopsAgain(new ItemId(id(0x100 + number)));
        grants.add(List.of(Grant.give(item, ANNA_BUYS, terms, List.of(LOOPS_ZIP), NOON)));
    }
}
