package dev.diskover.admin.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.fixture.Cast;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionTest {

    @ParameterizedTest
    @ValueSource(strings = {"completed", "failed", "expired", "canceled"})
    void of_one_moment_the_end_of_a_purchase_is_later_than_its_beginning(String ended) {
        assertThat(rank(ended)).isGreaterThan(rank("pending"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refunded", "partially_refunded", "disputed", "a status of next year"})
    void what_can_only_follow_a_purchase_is_later_than_its_end(String status) {
        assertThat(rank(status)).isGreaterThan(rank("completed"));
    }

    @Test
    void of_two_ends_none_is_later() {
        assertThat(rank("failed")).isEqualTo(rank("completed"));
    }

    private static int rank(String status) {
        return new Transaction(
                        Cast.PURCHASE,
                        null,
                        "anna@example.test",
                        status,
                        1900,
                        "EUR",
                        List.of(),
                        Instant.EPOCH,
                        Instant.EPOCH)
                .statusRank();
    }
}
