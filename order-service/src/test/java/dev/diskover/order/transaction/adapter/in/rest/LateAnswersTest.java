package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.order.fixture.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Answers that come late, twice, from several sides, or after the buyer has given up. */
@QuarkusTest
class LateAnswersTest extends OpenCheckouts {

    @Test
    void a_late_answer_raced_by_ten_settles_once() {
        // Given
        var club = market.membership(500, 30);
        var open = open(club, "simulated_late");
        Callable<String> untilSettled = () -> {
            while (status(open).equals("pending")) {
                poller.settle(open.payment());
            }
            return status(open);
        };

        // When
        var statuses = AtOnce.times(10, untilSettled);

        // Then
        assertThat(statuses).containsOnly("completed");
        assertThat(facts(open, "TransactionCompleted")).isEqualTo(1);
        assertThat(startedMemberships(club)).isEqualTo(1);
        assertThat(changes(open)).containsExactly("completed");
        as(ben).get("/v1/subscriptions").then().body("data.size()", is(1)).body("data[0].periods.size()", is(1));
    }

    @Test
    void the_buyers_confirmation_raced_by_ten_settles_once() {
        // Given
        var open = open(market.membership(500, 30), "simulated_action");
        Callable<Integer> confirm = () -> act(open, "succeed");

        // When
        var statuses = AtOnce.times(10, confirm);

        // Then
        assertThat(statuses).contains(204).isSubsetOf(204, 404);
        assertThat(status(open)).isEqualTo("completed");
        assertThat(facts(open, "TransactionCompleted")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void confirmation_and_cancellation_at_once_end_in_one_of_them() {
        // Given
        var print = market.limited(700, 1);
        var open = open(print, "simulated_action");

        // When
        AtOnce.all(List.<Callable<Integer>>of(() -> act(open, "succeed"), () -> cancel(open)));

        // Then
        var isPaid = hasMoney(open);
        assertThat(status(open)).isEqualTo(isPaid ? "completed" : endWithoutMoney(open));
        assertThat(facts(open, "TransactionCompleted")).isEqualTo(isPaid ? 1 : 0);
        buy(UUID.randomUUID(), Map.of("product_id", print)).statusCode(isPaid ? 409 : 201);
    }

    @Test
    void a_refused_confirmation_fails_the_order_and_gives_back_what_it_held() {
        // Given
        var print = market.limited(700, 1);
        var open = open(print, "simulated_action");

        // When
        assertThat(act(open, "fail")).isEqualTo(204);

        // Then
        as(ben).get("/v1/transactions/" + open.transaction())
                .then()
                .body("status", equalTo("failed"))
                .body("checkout_url", nullValue())
                .body("payments[0].failure_code", equalTo("authentication_failed"));
        assertThat(act(open, "succeed")).isEqualTo(404);
        buy(UUID.randomUUID(), Map.of("product_id", print)).statusCode(201);
    }

    @Test
    void a_canceled_order_is_never_completed_by_a_late_answer() {
        // Given
        var open = open(market.digital(1900), "simulated_late");
        assertThat(cancel(open)).isEqualTo(200);

        // When
        await().during(Duration.ofMillis(600)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            poller.settle(open.payment());
            assertThat(status(open)).isEqualTo("canceled");
        });

        // Then
        assertThat(facts(open, "TransactionCompleted")).isZero();
        assertThat(facts(open, "TransactionCanceled")).isEqualTo(1);
        assertThat(cancel(open)).isEqualTo(200);
        assertThat(facts(open, "TransactionCanceled")).isEqualTo(1);
    }
}
