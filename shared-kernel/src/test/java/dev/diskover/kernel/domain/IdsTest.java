package dev.diskover.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.LongStream;
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
    void sort_by_the_millisecond_they_were_made_in() {
        // Given
        var inTime = LongStream.range(1_763_700_000_000L, 1_763_700_000_100L)
                .mapToObj(Ids::at)
                .toList();

        // When
        var sorted =
                inTime.stream().sorted(Comparator.comparing(UUID::toString)).toList();

        // Then
        assertThat(sorted).isEqualTo(inTime);
    }

    @Test
    void do_not_repeat_within_a_millisecond() {
        // When
        var ids =
                Stream.generate(() -> Ids.at(1_763_700_000_000L)).limit(10_000).toList();

        // Then
        assertThat(ids).doesNotHaveDuplicates();
    }
}
