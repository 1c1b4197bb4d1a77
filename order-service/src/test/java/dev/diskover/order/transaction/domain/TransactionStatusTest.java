package dev.diskover.order.transaction.domain;

import static dev.diskover.order.transaction.domain.TransactionStatus.CANCELED;
import static dev.diskover.order.transaction.domain.TransactionStatus.COMPLETED;
import static dev.diskover.order.transaction.domain.TransactionStatus.DISPUTED;
import static dev.diskover.order.transaction.domain.TransactionStatus.EXPIRED;
import static dev.diskover.order.transaction.domain.TransactionStatus.FAILED;
import static dev.diskover.order.transaction.domain.TransactionStatus.PARTIALLY_REFUNDED;
import static dev.diskover.order.transaction.domain.TransactionStatus.PENDING;
import static dev.diskover.order.transaction.domain.TransactionStatus.REFUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionStatusTest {

    private static final Map<TransactionStatus, Set<TransactionStatus>> LEGAL = Map.of(
            PENDING, Set.of(COMPLETED, FAILED, EXPIRED, CANCELED),
            COMPLETED, Set.of(REFUNDED, PARTIALLY_REFUNDED, DISPUTED),
            PARTIALLY_REFUNDED, Set.of(REFUNDED, DISPUTED),
            DISPUTED, Set.of(COMPLETED, PARTIALLY_REFUNDED, REFUNDED));

    @ParameterizedTest
    @MethodSource("pairs")
    void becomes_only_what_the_table_allows(TransactionStatus from, TransactionStatus to) {
        // When, Then
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(TransactionStatus.values())
                .flatMap(from -> Arrays.stream(TransactionStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
