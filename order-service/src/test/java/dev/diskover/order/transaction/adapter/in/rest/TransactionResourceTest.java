package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TransactionResourceTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @Test
    void a_purchase_is_completed_at_the_price_of_the_moment() {
        buy(ben, Map.of("product_id", market.digital(1900)))
                .statusCode(201)
                .body("status", equalTo("completed"))
                .body("total", is(1900))
                .body("items[0].unit_price", is(1900))
                .body("payments[0].status", equalTo("succeeded"));
    }

    @Test
    void what_costs_nothing_is_bought_without_a_payment_provider() {
        buy(ben, Map.of("product_id", market.digital(0), "payment_method", "simulated_failure"))
                .statusCode(201)
                .body("status", equalTo("completed"))
                .body("total", is(0))
                .body("payments.size()", is(0));
    }

    @Test
    void a_product_nobody_knows_waits_for_the_catalog() {
        buy(ben, Map.of("product_id", UUID.randomUUID())).statusCode(503).body("code", equalTo("service_unavailable"));
    }

    @Test
    void a_refused_payment_leaves_a_failed_transaction() {
        // When
        buy(ben, Map.of("product_id", market.digital(1900), "payment_method", "simulated_failure"))
                .statusCode(402)
                .body("code", equalTo("payment_failed"));

        // Then
        as(ben).get("/v1/transactions?status=failed").then().body("data.size()", is(1));
    }

    @Test
    void a_payment_that_needs_action_is_completed_by_its_buyer() {
        // Given
        var pending = buy(ben, Map.of("product_id", market.digital(1900), "payment_method", "simulated_action"))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract();

        // When
        as(ben).post("/v1/payments/simulated/%s/succeed".formatted(pending.<String>path("payments[0].id")))
                .then()
                .statusCode(204);

        // Then
        as(ben).get("/v1/transactions/" + pending.path("id")).then().body("status", equalTo("completed"));
    }

    @Test
    void a_late_answer_is_found_by_the_poller() {
        // Given
        var id = buy(ben, Map.of("product_id", market.digital(1900), "payment_method", "simulated_late"))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract()
                .<String>path("id");

        // When, Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> as(ben).get("/v1/transactions/" + id).then().body("status", equalTo("completed")));
    }

    @Test
    void what_was_paid_cannot_be_canceled() {
        // Given
        String id = buy(ben, Map.of("product_id", market.digital(1900)))
                .statusCode(201)
                .extract()
                .path("id");

        // When, Then
        as(ben).post("/v1/transactions/%s/cancel".formatted(id)).then().statusCode(409);
        as(ben).get("/v1/transactions/" + id).then().body("status", equalTo("completed"));
    }
}
