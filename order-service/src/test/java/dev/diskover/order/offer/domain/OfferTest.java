package dev.diskover.order.offer.domain;

import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Cast.sold;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfferTest {

    private static final Instant BEFORE = NOON.minusSeconds(1);
    private static final Instant AFTER = NOON.plusSeconds(1);

    @ParameterizedTest
    @MethodSource("windows")
    void is_sold_while_active_and_inside_its_window(boolean active, Instant from, Instant until, boolean isSold) {
        // Given
        var offer = sold(loops(), active, from, until);

        // When, Then
        assertThat(offer.isSoldAt(NOON)).isEqualTo(isSold);
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(true, null, null, true),
                Arguments.of(false, null, null, false),
                Arguments.of(true, NOON, null, true),
                Arguments.of(true, AFTER, null, false),
                Arguments.of(true, BEFORE, AFTER, true),
                Arguments.of(false, BEFORE, AFTER, false),
                Arguments.of(true, null, AFTER, true),
                Arguments.of(true, null, NOON, false),
                Arguments.of(true, null, BEFORE, false));
    }

    @Test
    void is_a_membership_where_it_has_days() {
        // When, Then
        assertThat(club().isMembership()).isTrue();
        assertThat(loops().isMembership()).isFalse();
    }
}
