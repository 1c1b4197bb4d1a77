package dev.diskover.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void are_of_version_seven() {
        // When
        var id = Ids.next();

        // Then
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void each_is_greater_than_those_before() {
        // Given
        var made = Stream.generate(Ids::next).limit(10_000).toList();

        // When
        var sorted = made.stream().sorted(Comparator.comparing(UUID::toString)).toList();

        // Then
        assertThat(sorted).isEqualTo(made);
    }

    @Test
    void a_clock_that_is_set_back_changes_nothing() {
        assertThat(Ids.after(5_000, 4_000)).isEqualTo(5_001);
        assertThat(Ids.after(5_000, 6_000)).isEqualTo(6_000);
    }

    @Test
    void the_first_of_a_moment_comes_between_those_before_and_those_of_it() {
        // Given
        var moment = Instant.parse("2026-11-22T12:00:00Z");
        var tick = moment.toEpochMilli() << 12;

        // When
        var first = Ids.firstAt(moment).toString();

        // Then
        assertThat(first).isGreaterThan(Ids.of(tick - 1).toString());
        assertThat(first).isLessThan(Ids.of(tick).toString());
    }

    @Test
    void do_not_repeat_whoever_makes_them() {
        // When
        var ids = Stream.generate(() -> Ids.of(7)).limit(10_000).toList();

        // Then
        assertThat(ids).doesNotHaveDuplicates();
    }
}
