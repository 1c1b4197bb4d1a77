package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read as an order. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class BuyRequestTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @Test
    void an_unknown_field_is_named() {
        // When, Then
        buy(ben, Map.of("product_id", UUID.randomUUID(), "gift_wrap", true))
                .statusCode(400)
                .body("code", equalTo("unknown_field"))
                .body("errors.field", contains("gift_wrap"));
    }

    @Test
    void every_invalid_field_is_listed() {
        // When, Then
        buy(ben, Map.of("items", List.of(), "expected_total", -1, "payment_method", "x".repeat(51)))
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.field", contains("expected_total", "items", "payment_method"));
    }

    @Test
    void either_items_or_one_product_must_be_sent() {
        // Given
        var product = market.digital(1900);

        // When, Then
        buy(ben, Map.of()).statusCode(422).body("errors[0].field", equalTo("either_items_or_product_id"));
        buy(ben, Map.of("product_id", product, "items", List.of(Map.of("product_id", product))))
                .statusCode(422)
                .body("errors[0].field", equalTo("either_items_or_product_id"));
    }

    @Test
    void more_than_fifty_items_are_refused() {
        // Given
        var item = Map.of("product_id", UUID.randomUUID());

        // When, Then
        buy(ben, Map.of("items", Collections.nCopies(51, item)))
                .statusCode(422)
                .body("errors.field", contains("items"));
    }

    @Test
    void an_item_without_a_product_is_named_by_its_place() {
        // When, Then
        buy(ben, Map.of("items", List.of(Map.of())))
                .statusCode(422)
                .body("errors[0].field", containsString("items[0]"))
                .body("errors[0].code", equalTo("not_null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"product_id\": 7}", "{\"product_id\": \"seven\"}"})
    void what_is_no_order_is_a_mistake_of_the_client(String body) {
        // When, Then
        var status = as(ben).contentType(ContentType.JSON)
                .body(body)
                .post("/v1/transactions")
                .then()
                .contentType("application/problem+json")
                .extract()
                .statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void an_unprintable_idempotency_key_is_refused() {
        // When, Then
        buy(ben, "k".repeat(256), Map.of("product_id", market.digital(1)))
                .statusCode(400)
                .body("code", equalTo("invalid_idempotency_key"));
    }
}
