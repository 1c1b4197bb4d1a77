package dev.diskover.order.subscription.domain;

import static dev.diskover.order.subscription.domain.SubscriptionStatus.ACTIVE;
import static dev.diskover.order.subscription.domain.SubscriptionStatus.CANCELED;
import static dev.diskover.order.subscription.domain.SubscriptionStatus.EXPIRED;
import static dev.diskover.order.subscription.domain.SubscriptionStatus.PAST_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionStatusTest {

    private static final Map<SubscriptionStatus, Set<SubscriptionStatus>> LEGAL = Map.of(
            ACTIVE, Set.of(PAST_DUE, CANCELED, EXPIRED),
            PAST_DUE, Set.of(ACTIVE, CANCELED, EXPIRED),
            CANCELED, Set.of(ACTIVE, EXPIRED));

    @ParameterizedTest
    @MethodSource("pairs")
    void becomes_only_what_the_table_allows(SubscriptionStatus from, SubscriptionStatus to) {
        // When, Then
        assertThat(from.canBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(SubscriptionStatus.values())
                .flatMap(from -> Arrays.stream(SubscriptionStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
