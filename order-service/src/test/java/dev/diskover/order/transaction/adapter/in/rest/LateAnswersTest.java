package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Answers that come late, twice, from several sides, or after the buyer has given up. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LateAnswersTest {

    private static final int THREADS = 10;

    @Inject
    FactDispatcher facts;

    @Inject
    Database database;

    @Inject
    Poller poller;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @Test
    void a_late_answer_raced_by_ten_settles_once() throws Exception {
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
        var statuses = race(untilSettled);

        // Then
        assertThat(statuses).containsOnly("completed");
        assertThat(facts(open, "TransactionCompleted")).isEqualTo(1);
        assertThat(startedMemberships(club)).isEqualTo(1);
        assertThat(changes(open)).containsExactly("completed");
        as(ben).get("/v1/subscriptions").then().body("data.size()", is(1)).body("data[0].periods.size()", is(1));
    }

    @Test
    void the_buyers_confirmation_raced_by_ten_settles_once() throws Exception {
        // Given
        var open = open(market.membership(500, 30), "simulated_action");
        Callable<Integer> confirm = () -> act(open, "succeed");

        // When
        var statuses = race(confirm);

        // Then
        assertThat(statuses).contains(204).isSubsetOf(204, 404);
        assertThat(status(open)).isEqualTo("completed");
        assertThat(facts(open, "TransactionCompleted")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void confirmation_and_cancellation_at_once_end_in_one_of_them() throws Exception {
        // Given
        var print = market.limited(700, 1);
        var open = open(print, "simulated_action");

        // When
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var paid = threads.submit(() -> {
                barrier.await(10, TimeUnit.SECONDS);
                return act(open, "succeed");
            });
            var canceled = threads.submit(() -> {
                barrier.await(10, TimeUnit.SECONDS);
                return cancel(open);
            });
            paid.get();
            canceled.get();
        }

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

    private Open open(UUID product, String method) {
        var answer = buy(ben, Map.of("product_id", product, "payment_method", method))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract();
        return new Open(UUID.fromString(answer.path("id")), UUID.fromString(answer.path("payments[0].id")));
    }

    private int act(Open open, String what) {
        return as(ben).post("/v1/payments/simulated/%s/%s".formatted(open.payment(), what))
                .statusCode();
    }

    private int cancel(Open open) {
        return as(ben).post("/v1/transactions/%s/cancel".formatted(open.transaction()))
                .statusCode();
    }

    private String status(Open open) {
        return text("select status from transactions where id = cast(:id as uuid)", open.transaction())
                .getFirst();
    }

    private boolean hasMoney(Open open) {
        return text("select state from simulated_payments where payment_id = cast(:id as uuid)", open.payment())
                .equals(List.of("succeeded"));
    }

    private String endWithoutMoney(Open open) {
        assertThat(status(open)).isIn("canceled", "failed");
        return status(open);
    }

    private List<String> changes(Open open) {
        return text(
                "select to_status from transaction_changes where transaction_id = cast(:id as uuid)",
                open.transaction());
    }

    private int facts(Open open, String type) {
        return text("select type from outbox where key = :id", open.transaction()).stream()
                .filter(found -> found.contains(type))
                .toList()
                .size();
    }

    private int startedMemberships(UUID product) {
        return text(
                        "select type from outbox where type like '%SubscriptionStarted%' and data ->> 'product_id' = :id",
                        product)
                .size();
    }

    private List<String> text(String sql, UUID id) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("id", id.toString())
                .mapTo(String.class)
                .list());
    }

    private static <T> List<T> race(Callable<T> each) throws InterruptedException {
        var barrier = new CyclicBarrier(THREADS);
        Callable<T> together = () -> {
            barrier.await(10, TimeUnit.SECONDS);
            return each.call();
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            return threads.invokeAll(Collections.nCopies(THREADS, together)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private record Open(UUID transaction, UUID payment) {}

    /** As the scheduler does it: each call is a request of its own. */
    @ApplicationScoped
    static class Poller {

        private final SettlePayment settlement;

        Poller(SettlePayment settlement) {
            this.settlement = settlement;
        }

        @ActivateRequestContext
        void settle(UUID payment) {
            settlement.settle(payment);
        }
    }
}
