package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.fixture.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;

/** The answer to the buyer's own request, while others ask the provider too. */
@QuarkusTest
class RacedAnswersTest extends OpenCheckouts {

    @RepeatedTest(5)
    void for_a_membership_it_settles_once() {
        // Given
        var club = market.membership(500, 30);

        // When
        var status = racedByThree(club, "simulated_success");

        // Then
        assertThat(status).isEqualTo(201);
        hasOneEnd("completed", "TransactionCompleted");
        assertThat(startedMemberships(club)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void for_an_order_that_holds_nothing_it_settles_once() {
        // When
        var status = racedByThree(market.digital(1900), "simulated_success");

        // Then
        assertThat(status).isEqualTo(201);
        hasOneEnd("completed", "TransactionCompleted");
    }

    @RepeatedTest(5)
    void for_an_order_that_holds_nothing_it_fails_once() {
        // When
        var status = racedByThree(market.digital(1900), "simulated_failure");

        // Then
        assertThat(status).isEqualTo(402);
        hasOneEnd("failed", "TransactionFailed");
    }

    /** @return what the buyer was answered */
    private int racedByThree(UUID product, String method) {
        var isAnswered = new AtomicBoolean();
        Callable<Integer> request = () -> {
            try {
                return buy(ben, Map.of("product_id", product, "payment_method", method))
                        .extract()
                        .statusCode();
            } finally {
                isAnswered.set(true);
            }
        };
        Callable<Integer> rival = () -> {
            while (!isAnswered.get()) {
                paymentsOf(ben).forEach(poller::settle);
            }
            return 0;
        };
        return AtOnce.all(List.of(request, rival, rival, rival)).getFirst();
    }

    private void hasOneEnd(String status, String fact) {
        var order = new Open(transactionOf(ben), null);
        assertThat(status(order)).isEqualTo(status);
        assertThat(changes(order)).containsExactly(status);
        assertThat(facts(order, fact)).isEqualTo(1);
    }
}
