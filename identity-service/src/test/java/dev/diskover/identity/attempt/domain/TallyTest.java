package dev.diskover.identity.attempt.domain;

import static dev.diskover.identity.attempt.fixture.UsualLimits.GROWING;
import static dev.diskover.identity.attempt.fixture.UsualLimits.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void five_are_free_and_then_the_wait_doubles_up_to_the_longest() {
        // When, Then
        assertThat(after(4, GROWING).waitAt(NOON)).isZero();
        assertThat(after(5, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(6, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(2));
        assertThat(after(8, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(8));
        assertThat(after(9, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(15));
        assertThat(after(5000, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void what_strangers_can_cause_does_not_grow() {
        // When, Then
        assertThat(after(5000, STEADY).waitAt(NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void an_hour_of_rest_forgets_and_a_minute_less_does_not() {
        // Given
        var tally = after(7, GROWING);

        // When, Then
        assertThat(tally.another(NOON.plus(Duration.ofMinutes(61)), GROWING).count())
                .isEqualTo(1);
        assertThat(tally.another(NOON.plus(Duration.ofMinutes(59)), GROWING).count())
                .isEqualTo(8);
    }

    @Test
    void an_attempt_that_began_earlier_than_the_last_one_counts_like_any_other() {
        // Given
        var earlier = NOON.minusMillis(40);
        var tally = after(3, GROWING);

        // When
        var next = tally.another(earlier, GROWING);

        // Then
        assertThat(tally.waitAt(earlier)).isZero();
        assertThat(next).isEqualTo(after(4, GROWING));
        assertThat(next.another(earlier, GROWING).waitAt(NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void an_attempt_taken_back_neither_counts_nor_waits() {
        // When, Then
        assertThat(after(5, GROWING).takenBack()).isEqualTo(new Tally(4, NOON, NOON));
        assertThat(Tally.none(NOON).takenBack().count()).isZero();
    }

    @Test
    void a_limit_without_sense_is_refused() {
        // When, Then
        var minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new Limit(0, minute, minute, minute)).hasMessageContaining("free 0");
        assertThatThrownBy(() -> new Limit(1, Duration.ZERO, minute, minute)).hasMessageContaining("1 s <= per");
        assertThatThrownBy(() -> new Limit(1, minute, Duration.ofSeconds(1), minute))
                .hasMessageContaining("per <= longest");
        assertThatThrownBy(() -> new Limit(1, minute, minute, Duration.ofSeconds(1)))
                .hasMessageContaining("longest wait <= forgotten");
    }

    private static Tally after(int attempts, Limit limit) {
        var tally = Tally.none(NOON);
        for (var attempt = 0; attempt < attempts; attempt++) {
            tally = tally.another(NOON, limit);
        }
        return tally;
    }
}
