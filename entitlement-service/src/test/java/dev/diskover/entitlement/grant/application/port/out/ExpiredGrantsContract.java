package dev.diskover.entitlement.grant.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Cast.annasGrant;
import static dev.diskover.entitlement.fixture.Cast.loopsAgain;
import static dev.diskover.entitlement.fixture.Cast.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.ItemId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Grants} does with grants past their time. */
public abstract class ExpiredGrantsContract {

    protected abstract Grants grants();

    protected abstract <T> T run(Supplier<T> work);

    protected abstract List<AssetId> files(ItemId item);

    protected abstract EntitlementStatus status(ItemId item);

    /** How many events were kept for publishing. */
    protected abstract int published();

    @Test
    void a_grant_past_its_time_gets_no_further_file_whether_it_is_marked_or_not() {
        // Given
        add(annasGrant(membershipUntil(NOON)));
        add(Grant.give(loopsAgain(SECOND_ITEM), ANNA_BUYS, membershipUntil(NOON), List.of(), NOON));
        expire(1);

        // When
        addToActive(COVER_PDF);

        // Then
        assertThat(files(ITEM)).isEmpty();
        assertThat(files(SECOND_ITEM)).isEmpty();
    }

    @Test
    void what_is_due_is_found_whole_and_the_earliest_first() {
        // Given
        add(annasGrant(membershipUntil(NEXT_MONTH), LOOPS_ZIP));
        add(Grant.give(
                loopsAgain(SECOND_ITEM), ANNA_BUYS, membershipUntil(NEXT_MONTH.minusSeconds(1)), List.of(), NOON));

        // When
        var due = run(() -> grants().lockDue(NEXT_MONTH, 5));

        // Then
        assertThat(due).extracting(grant -> grant.item().id()).containsExactly(SECOND_ITEM, ITEM);
        var annas = due.getLast();
        assertThat(annas.buyer()).isEqualTo(ANNA_BUYS);
        assertThat(annas.terms()).isEqualTo(membershipUntil(NEXT_MONTH).whenGranted(NOON));
        assertThat(annas.entitlements()).extracting(Entitlement::asset).containsExactly(LOOPS_ZIP);
    }

    @Test
    void what_expired_is_stored_with_its_event_and_not_found_again() {
        // Given
        add(annasGrant(membershipUntil(NOON), LOOPS_ZIP));
        add(Grant.give(loopsAgain(SECOND_ITEM), ANNA_BUYS, FOR_LIFE, List.of(LOOPS_ZIP), NOON));

        // When
        var first = expire(5);
        var second = expire(5);

        // Then
        assertThat(List.of(first, second)).containsExactly(1, 0);
        assertThat(status(ITEM)).isEqualTo(EntitlementStatus.EXPIRED);
        assertThat(status(SECOND_ITEM)).isEqualTo(EntitlementStatus.ACTIVE);
        assertThat(published()).isEqualTo(3);
    }

    void add(Grant... added) {
        run(() -> {
            grants().add(List.of(added));
            return null;
        });
    }

    void addToActive(AssetId asset) {
        run(() -> {
            grants().addToActive(LOOPS, asset, NOON);
            return null;
        });
    }

    int expire(int limit) {
        return run(() -> {
            var due = grants().lockDue(NOON, limit);
            due.forEach(grant -> grant.expire(NOON));
            grants().saveExpired(due);
            return due.size();
        });
    }
}
