package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(1);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    private final Backoff backoff = new Backoff();

    @Test
    void the_first_death_is_answered_at_once_and_the_next_ones_ever_later() {
        assertThat(Stream.generate(() -> backoff.afterLifeOf(SHORT_LIFE).orElseThrow())
                        .limit(4)
                        .map(Duration::toMillis))
                .containsExactly(0L, 250L, 500L, 1000L);
    }

    @Test
    void after_many_fast_deaths_there_is_no_further_try() {
        // Given
        for (int death = 1; death <= 7; death++) {
            backoff.afterLifeOf(SHORT_LIFE);
        }

        // When
        var next = backoff.afterLifeOf(SHORT_LIFE);

        // Then
        assertThat(next).isEmpty();
    }

    @Test
    void a_long_life_wipes_out_the_deaths_before_it() {
        // Given
        for (int death = 1; death <= 5; death++) {
            backoff.afterLifeOf(SHORT_LIFE);
        }

        // When
        var next = backoff.afterLifeOf(LONG_LIFE);

        // Then
        assertThat(next).isEqualTo(Optional.of(Duration.ZERO));
    }
}
