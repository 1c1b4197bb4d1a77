package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.product.domain.LicenseLimitExceeded;
import org.junit.jupiter.api.Test;

/** How many products a licence allows. */
public abstract class ProductLimitContract extends ShelfContract {

    @Test
    void nothing_is_added_beyond_the_licence() {
        // Given
        added(SHOP, "one", 2);
        added(SHOP, "two", 2);

        // When, Then
        assertRefused(2, 2);
        assertThat(shelf.published()).isEqualTo(2);
        added(OTHER_SHOP, "one", 2);
    }

    @Test
    void a_taken_slug_takes_no_place() {
        // Given
        added(SHOP, "one", 2);

        // When
        assertThat(add(product(SHOP, "one"), 2)).isFalse();

        // Then
        added(SHOP, "two", 2);
    }

    @Test
    void a_licence_for_none_refuses_the_first() {
        assertRefused(0, 0);
    }

    @Test
    void a_smaller_licence_takes_nothing_away_and_lets_nothing_in() {
        // Given
        added(SHOP, "one", 50);
        added(SHOP, "two", 50);

        // When, Then
        assertRefused(1, 2);
        added(SHOP, "three", 3);
    }

    @Test
    void without_a_limit_there_is_always_room() {
        // Given
        added(SHOP, "one", 1);

        // When
        added(SHOP, "two", null);

        // Then
        assertRefused(2, 2);
    }

    private void assertRefused(int max, int used) {
        assertThatThrownBy(() -> add(product(SHOP, "one-more"), max))
                .isInstanceOfSatisfying(LicenseLimitExceeded.class, refusal -> assertThat(refusal.details())
                        .containsEntry("max", max)
                        .containsEntry("used", used));
    }
}
