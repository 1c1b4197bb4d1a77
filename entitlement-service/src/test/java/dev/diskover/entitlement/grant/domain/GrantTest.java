package dev.diskover.entitlement.grant.domain;

import static dev.diskover.entitlement.fixture.Cast.ANNA_BUYS;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.PAID_LOOPS;
import static dev.diskover.entitlement.fixture.Cast.annasGrant;
import static dev.diskover.entitlement.fixture.Cast.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrantTest {

    @Test
    void a_paid_item_gives_one_entitlement_to_each_file_and_tells_of_it() {
        // When
        var grant = annasGrant(FOR_LIFE, LOOPS_ZIP, COVER_PDF);

        // Then
        assertThat(grant.status()).isEqualTo(EntitlementStatus.ACTIVE);
        assertThat(grant.buyer()).isEqualTo(ANNA_BUYS);
        assertThat(grant.item()).isEqualTo(PAID_LOOPS);
        assertThat(grant.entitlements()).extracting(Entitlement::asset).containsExactly(LOOPS_ZIP, COVER_PDF);
        assertThat(grant.entitlements()).extracting(Entitlement::id).doesNotHaveDuplicates();
        assertThat(grant.releaseEvents()).containsExactly(new GrantEvent.EntitlementsGranted(grant, NOON));
    }

    @Test
    void a_product_without_files_gives_a_grant_all_the_same() {
        // When
        var grant = annasGrant(FOR_LIFE);

        // Then
        assertThat(grant.entitlements()).isEmpty();
        assertThat(grant.releaseEvents()).containsExactly(new GrantEvent.EntitlementsGranted(grant, NOON));
    }

    @Nested
    class A_grant_that_ends {

        private final Grant grant = annasGrant(membershipUntil(NEXT_MONTH), LOOPS_ZIP);

        @Test
        void expires_at_its_time_and_tells_of_it_once() {
            // Given
            grant.releaseEvents();

            // When
            grant.expire(NEXT_MONTH);

            // Then
            assertThat(grant.status()).isEqualTo(EntitlementStatus.EXPIRED);
            assertThat(grant.releaseEvents()).containsExactly(new GrantEvent.EntitlementsExpired(grant, NEXT_MONTH));
            assertThatThrownBy(() -> grant.expire(NEXT_MONTH)).isInstanceOf(IllegalGrantChange.class);
            assertThat(grant.releaseEvents()).isEmpty();
        }

        @Test
        void does_not_expire_before_its_time() {
            assertThatThrownBy(() -> grant.expire(NOON)).isInstanceOf(IllegalStateException.class);
            assertThat(grant.status()).isEqualTo(EntitlementStatus.ACTIVE);
        }
    }

    @Test
    void a_grant_for_life_never_expires() {
        // Given
        var grant = annasGrant(FOR_LIFE, LOOPS_ZIP);

        // When, Then
        assertThatThrownBy(() -> grant.expire(NEXT_MONTH)).isInstanceOf(IllegalStateException.class);
    }
}
