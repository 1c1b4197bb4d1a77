package dev.diskover.entitlement.grant.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Cast.TYPEFACE;
import static dev.diskover.entitlement.fixture.Cast.annasGrant;
import static dev.diskover.entitlement.fixture.Cast.loopsAgain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.Grant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Grants} does. The fake and PostgreSQL both pass it. */
public abstract class GrantsContract extends ExpiredGrantsContract {

    @Test
    void a_grant_is_stored_with_its_entitlements_and_its_event() {
        // When
        add(annasGrant(FOR_LIFE, LOOPS_ZIP, COVER_PDF));

        // Then
        assertThat(files(ITEM)).containsExactlyInAnyOrder(LOOPS_ZIP, COVER_PDF);
        assertThat(status(ITEM)).isEqualTo(EntitlementStatus.ACTIVE);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void a_second_grant_of_one_item_leaves_no_trace() {
        // Given
        add(annasGrant(FOR_LIFE, LOOPS_ZIP));

        // When
        add(annasGrant(FOR_LIFE, LOOPS_ZIP, COVER_PDF));

        // Then
        assertThat(files(ITEM)).containsExactly(LOOPS_ZIP);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void of_several_those_are_stored_whose_item_was_not_granted_before() {
        // Given
        add(annasGrant(FOR_LIFE, LOOPS_ZIP));

        // When
        add(annasGrant(FOR_LIFE), Grant.give(loopsAgain(SECOND_ITEM), ANNA_BUYS, FOR_LIFE, List.of(COVER_PDF), NOON));

        // Then
        assertThat(files(ITEM)).containsExactly(LOOPS_ZIP);
        assertThat(files(SECOND_ITEM)).containsExactly(COVER_PDF);
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void a_further_file_goes_to_each_active_grant_of_the_product_that_has_not_got_it() {
        // Given
        add(annasGrant(FOR_LIFE, LOOPS_ZIP));
        add(Grant.give(loopsAgain(SECOND_ITEM), ANNA_BUYS, FOR_LIFE, List.of(LOOPS_ZIP, COVER_PDF), NOON));

        // When
        addToActive(COVER_PDF);
        addToActive(COVER_PDF);

        // Then
        assertThat(files(ITEM)).containsExactlyInAnyOrder(LOOPS_ZIP, COVER_PDF);
        assertThat(files(SECOND_ITEM)).containsExactlyInAnyOrder(LOOPS_ZIP, COVER_PDF);
    }

    @Test
    void a_file_of_another_product_goes_to_nobody() {
        // Given
        add(annasGrant(FOR_LIFE));

        // When
        run(() -> {
            grants().addToActive(TYPEFACE, COVER_PDF, NOON);
            return null;
        });

        // Then
        assertThat(files(ITEM)).isEmpty();
    }
}
