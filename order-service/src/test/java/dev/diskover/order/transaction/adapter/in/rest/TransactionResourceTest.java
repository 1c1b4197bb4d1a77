package dev.diskover.order.transaction.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TransactionResourceTest {

    @Inject
    FactDispatcher facts;

    @Inject
    Database database;

    private final UUID ben = UUID.randomUUID();

    @Test
    void a_purchase_is_completed_at_the_price_of_the_moment() {
        // Given
        var product = offer(1900, null, false, null);

        // When, Then
        buy(ben, null, Map.of("product_id", product))
                .statusCode(201)
                .body("status", equalTo("completed"))
                .body("total", is(1900))
                .body("items[0].unit_price", is(1900))
                .body("payments[0].status", equalTo("succeeded"));
    }

    @Test
    void a_total_the_buyer_was_not_shown_is_refused() {
        // Given
        var product = offer(1900, null, false, null);

        // When, Then
        buy(ben, null, Map.of("product_id", product, "expected_total", 100))
                .statusCode(409)
                .body("code", equalTo("price_changed"));
    }

    @Test
    void a_product_nobody_knows_waits_for_the_catalog() {
        // When, Then
        buy(ben, null, Map.of("product_id", UUID.randomUUID()))
                .statusCode(503)
                .body("code", equalTo("service_unavailable"));
    }

    @Test
    void a_refused_payment_leaves_a_failed_transaction() {
        // Given
        var product = offer(1900, null, false, null);

        // When
        buy(ben, null, Map.of("product_id", product, "payment_method", "simulated_failure"))
                .statusCode(402)
                .body("code", equalTo("payment_failed"));

        // Then
        as(ben).get("/v1/transactions?status=failed").then().body("data.size()", is(1));
    }

    @Test
    void a_payment_that_needs_action_is_completed_by_its_buyer_only() {
        // Given
        var product = offer(1900, null, false, null);
        var pending = buy(ben, null, Map.of("product_id", product, "payment_method", "simulated_action"))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract();
        String payment = pending.path("payments[0].id");

        // When
        as(UUID.randomUUID())
                .post("/v1/payments/simulated/%s/succeed".formatted(payment))
                .then()
                .statusCode(404);
        as(ben).post("/v1/payments/simulated/%s/succeed".formatted(payment))
                .then()
                .statusCode(204);

        // Then
        as(ben).get("/v1/transactions/" + pending.path("id")).then().body("status", equalTo("completed"));
    }

    @Test
    void a_late_answer_is_found_by_the_poller() {
        // Given
        var product = offer(1900, null, false, null);
        var id = buy(ben, null, Map.of("product_id", product, "payment_method", "simulated_late"))
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract()
                .path("id");

        // When, Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> as(ben).get("/v1/transactions/" + id).then().body("status", equalTo("completed")));
        assertThat(completedEvents(id)).isEqualTo(1);
    }

    @Test
    void fifty_requests_with_one_key_are_one_transaction() throws Exception {
        // Given
        var product = offer(1900, null, false, null);
        Callable<Integer> request =
                () -> buy(ben, "one", Map.of("product_id", product)).extract().statusCode();

        // When
        try (var threads = Executors.newFixedThreadPool(50)) {
            var statuses = threads.invokeAll(Collections.nCopies(50, request)).stream()
                    .map(Future::resultNow)
                    .toList();

            // Then
            assertThat(statuses).isSubsetOf(201, 409).contains(201);
        }
        var id = as(ben).get("/v1/transactions")
                .then()
                .body("data.size()", is(1))
                .extract()
                .path("data[0].id");
        assertThat(completedEvents(id)).isEqualTo(1);
        buy(ben, "one", Map.of("product_id", product, "expected_total", 1900))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void a_membership_runs_once_however_often_it_is_bought_at_the_same_time() throws Exception {
        // Given
        var product = offer(500, 30, false, null);
        Callable<Integer> request =
                () -> buy(ben, null, Map.of("product_id", product)).extract().statusCode();

        // When
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads.invokeAll(Collections.nCopies(20, request)).stream()
                    .map(Future::resultNow)
                    .toList();

            // Then
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        }
        as(ben).get("/v1/subscriptions").then().body("data.size()", is(1)).body("data[0].periods.size()", is(1));
    }

    @Test
    void a_limited_product_is_never_oversold() throws Exception {
        // Given
        var product = offer(500, null, true, 5);
        Callable<Integer> request = () -> buy(UUID.randomUUID(), null, Map.of("product_id", product))
                .extract()
                .statusCode();

        // When
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads.invokeAll(Collections.nCopies(20, request)).stream()
                    .map(Future::resultNow)
                    .toList();

            // Then
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
        }
    }

    @Test
    void another_buyers_transaction_does_not_exist() {
        // Given
        var product = offer(0, null, false, null);
        var id = buy(ben, null, Map.of("product_id", product))
                .statusCode(201)
                .extract()
                .path("id");

        // When, Then
        as(UUID.randomUUID()).get("/v1/transactions/" + id).then().statusCode(404);
        as(UUID.randomUUID())
                .post("/v1/transactions/%s/cancel".formatted(id))
                .then()
                .statusCode(404);
        as(ben).post("/v1/transactions/%s/cancel".formatted(id)).then().statusCode(409);
        given().get("/v1/transactions/" + id).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.forged(ben))
                .get("/v1/transactions")
                .then()
                .statusCode(401);
    }

    private int completedEvents(Object transaction) {
        return database.with(handle -> handle.createQuery(
                        "select count(*) from outbox where key = :key and type like '%TransactionCompleted%'")
                .bind("key", transaction.toString())
                .mapTo(Integer.class)
                .one());
    }

    private UUID offer(long price, Integer days, boolean limited, Integer quantity) {
        var product = UUID.randomUUID();
        var json = Contracts.sample("catalog.ProductPublished.v1")
                .replaceAll("\"product_id\": \"[^\"]+\"", "\"product_id\": \"%s\"".formatted(product))
                .replace("\"price\": 1900", "\"price\": " + price)
                .replace("\"subscription_days\": null", "\"subscription_days\": " + days)
                .replace("\"is_limited\": false", "\"is_limited\": " + limited)
                .replace("\"total_quantity\": null", "\"total_quantity\": " + quantity);
        facts.dispatch(Contracts.fact("catalog.ProductPublished.v1", json));
        return product;
    }

    private static RequestSpecification as(UUID user) {
        return given().auth().oauth2(TestTokens.user(user));
    }

    private static ValidatableResponse buy(UUID user, String key, Map<String, Object> request) {
        var call = as(user).contentType(ContentType.JSON).body(request);
        return (key == null ? call : call.header("Idempotency-Key", key))
                .post("/v1/transactions")
                .then();
    }
}
