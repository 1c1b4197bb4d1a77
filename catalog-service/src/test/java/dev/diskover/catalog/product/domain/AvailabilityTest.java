package dev.diskover.catalog.product.domain;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Duration MOMENT = Duration.ofNanos(1000);

    @Test
    void a_product_without_a_window_is_available_while_it_is_active() {
        assertThat(new Availability(true, null, null).at(NOON)).isTrue();
        assertThat(new Availability(false, null, null).at(NOON)).isFalse();
    }

    @Test
    void a_window_begins_with_its_first_moment() {
        // Given
        var fromNoon = new Availability(true, NOON, null);

        // When, Then
        assertThat(fromNoon.at(NOON.minus(MOMENT))).isFalse();
        assertThat(fromNoon.at(NOON)).isTrue();
        assertThat(fromNoon.at(NOON.plus(MOMENT))).isTrue();
    }

    @Test
    void a_window_is_over_at_its_end() {
        // Given
        var untilNoon = new Availability(true, null, NOON);

        // When, Then
        assertThat(untilNoon.at(NOON.minus(MOMENT))).isTrue();
        assertThat(untilNoon.at(NOON)).isFalse();
        assertThat(untilNoon.at(NOON.plus(MOMENT))).isFalse();
    }

    @Test
    void what_is_not_active_is_not_available_inside_its_window_either() {
        assertThat(new Availability(true, NOON, NOON.plus(MOMENT)).at(NOON)).isTrue();
        assertThat(new Availability(false, NOON, NOON.plus(MOMENT)).at(NOON)).isFalse();
    }
}
