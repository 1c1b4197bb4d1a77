package dev.diskover.entitlement.grant.domain;

import static dev.diskover.entitlement.fixture.Cast.FOR_LIFE;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.downloads;
import static dev.diskover.entitlement.fixture.Cast.membershipUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SaleTermsTest {

    @Test
    void a_digital_good_is_for_life_and_without_limit_unless_it_is_sold_otherwise() {
        // When
        var terms = FOR_LIFE.whenGranted(NOON);

        // Then
        assertThat(terms).isEqualTo(new Terms(null, null));
        assertThat(terms.overAt(Instant.MAX)).isFalse();
    }

    @Test
    void the_days_of_a_digital_good_count_from_its_delivery() {
        // When
        var terms = downloads(5, 30).whenGranted(NOON);

        // Then
        assertThat(terms).isEqualTo(new Terms(Instant.parse("2026-12-21T12:00:00Z"), 5));
    }

    @Test
    void a_membership_ends_with_its_period_whatever_else_was_said() {
        // Given
        var sale = new SaleTerms(ProductType.MEMBERSHIP, NEXT_MONTH, 3, 7);

        // When
        var terms = sale.whenGranted(NOON);

        // Then
        assertThat(terms).isEqualTo(new Terms(NEXT_MONTH, 3));
    }

    @Test
    void it_is_over_at_its_last_moment_and_not_before() {
        // When
        var terms = membershipUntil(NEXT_MONTH).whenGranted(NOON);

        // Then
        assertThat(terms.overAt(NEXT_MONTH.minusNanos(1000))).isFalse();
        assertThat(terms.overAt(NEXT_MONTH)).isTrue();
    }

    @Test
    void a_membership_without_a_period_cannot_be() {
        assertThatThrownBy(() -> membershipUntil(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void days_and_downloads_below_what_makes_sense_cannot_be() {
        assertThatThrownBy(() -> downloads(null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> downloads(-1, null).whenGranted(NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_type_of_product_cannot_be() {
        assertThat(ProductType.of("digital")).isEqualTo(ProductType.DIGITAL);
        assertThat(ProductType.of("membership")).isEqualTo(ProductType.MEMBERSHIP);
        assertThatThrownBy(() -> ProductType.of("dream")).isInstanceOf(IllegalArgumentException.class);
    }
}
