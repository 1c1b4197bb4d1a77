package dev.diskover.order.transaction.domain;

import static dev.diskover.order.transaction.domain.PaymentStatus.CANCELED;
import static dev.diskover.order.transaction.domain.PaymentStatus.CHARGEBACK_LOST;
import static dev.diskover.order.transaction.domain.PaymentStatus.CHARGEBACK_WON;
import static dev.diskover.order.transaction.domain.PaymentStatus.DISPUTED;
import static dev.diskover.order.transaction.domain.PaymentStatus.EXPIRED;
import static dev.diskover.order.transaction.domain.PaymentStatus.FAILED;
import static dev.diskover.order.transaction.domain.PaymentStatus.ON_HOLD;
import static dev.diskover.order.transaction.domain.PaymentStatus.PARTIALLY_REFUNDED;
import static dev.diskover.order.transaction.domain.PaymentStatus.PENDING;
import static dev.diskover.order.transaction.domain.PaymentStatus.PROCESSING;
import static dev.diskover.order.transaction.domain.PaymentStatus.REFUNDED;
import static dev.diskover.order.transaction.domain.PaymentStatus.REQUIRES_ACTION;
import static dev.diskover.order.transaction.domain.PaymentStatus.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentStatusTest {

    private static final Set<PaymentStatus> OPEN = Set.of(PENDING, PROCESSING, REQUIRES_ACTION, ON_HOLD);
    private static final Map<PaymentStatus, Set<PaymentStatus>> LEGAL = Map.of(
            PENDING, Set.of(PROCESSING, REQUIRES_ACTION, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED),
            PROCESSING, Set.of(REQUIRES_ACTION, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED),
            REQUIRES_ACTION, Set.of(PROCESSING, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED),
            ON_HOLD, Set.of(PROCESSING, SUCCEEDED, FAILED, EXPIRED, CANCELED),
            SUCCEEDED, Set.of(REFUNDED, PARTIALLY_REFUNDED, DISPUTED),
            PARTIALLY_REFUNDED, Set.of(REFUNDED, DISPUTED),
            DISPUTED, Set.of(CHARGEBACK_LOST, CHARGEBACK_WON),
            CHARGEBACK_WON, Set.of(REFUNDED, PARTIALLY_REFUNDED));

    @ParameterizedTest
    @MethodSource("pairs")
    void becomes_only_what_the_table_allows(PaymentStatus from, PaymentStatus to) {
        // When, Then
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void is_open_while_the_money_may_still_come(PaymentStatus status) {
        // When, Then
        assertThat(status.isOpen()).isEqualTo(OPEN.contains(status));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(PaymentStatus.values())
                .flatMap(from -> Arrays.stream(PaymentStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
