package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class BuyRefusalsResourceTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @Test
    void a_changed_price_is_told_with_the_new_total() {
        // Given
        var product = market.digital(1900);

        // When, Then
        buy(ben, Map.of("product_id", product, "expected_total", 100))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("price_changed"))
                .body("total", is(1900))
                .body("request_id", notNullValue())
                .body("instance", equalTo("/v1/transactions"));
        buy(ben, Map.of("product_id", product, "expected_total", 1900)).statusCode(201);
    }

    @Test
    void what_is_not_sold_now_is_named() {
        // Given
        var inactive = market.told(Map.of("is_active", false));
        var tomorrow = market.told(Map.of("available_from", quoted(Instant.now().plusSeconds(3600))));
        var yesterday =
                market.told(Map.of("available_until", quoted(Instant.now().minusSeconds(3600))));

        // When, Then
        for (var product : List.of(inactive, tomorrow, yesterday)) {
            buy(ben, Map.of("product_id", product))
                    .statusCode(422)
                    .body("code", equalTo("product_not_available"))
                    .body("product_id", equalTo(product.toString()));
        }
    }

    @Test
    void a_membership_is_bought_once() {
        // Given
        var club = market.membership(500, 30);
        buy(ben, Map.of("product_id", club)).statusCode(201);

        // When, Then
        buy(ben, Map.of("product_id", club))
                .statusCode(409)
                .body("code", equalTo("already_subscribed"))
                .body("product_id", equalTo(club.toString()));
    }

    @Test
    void a_declined_payment_leaves_stock_and_membership_to_be_bought() {
        // Given
        var print = market.limited(700, 1);
        var club = market.membership(500, 30);
        var items = List.of(Map.of("product_id", print), Map.of("product_id", club));

        // When
        buy(ben, Map.of("items", items, "payment_method", "simulated_failure"))
                .statusCode(402)
                .body("code", equalTo("payment_failed"))
                .body("failure_code", equalTo("card_declined"))
                .body("transaction_id", notNullValue());

        // Then
        as(ben).get("/v1/subscriptions").then().body("data.size()", is(0));
        buy(ben, Map.of("items", items)).statusCode(201).body("status", equalTo("completed"));
        buy(UUID.randomUUID(), Map.of("product_id", print)).statusCode(409).body("code", equalTo("out_of_stock"));
    }

    @Test
    void a_repeated_key_answers_as_before_though_the_price_has_changed() {
        // Given
        var product = market.digital(1900);
        var request = Map.<String, Object>of("product_id", product, "expected_total", 1900);
        String first = buy(ben, "key", request).statusCode(201).extract().path("id");
        market.tell(
                "catalog.ProductUpdated.v1",
                Map.of("product_id", "\"%s\"".formatted(product), "price", 2500, "version", 9));

        // When, Then
        buy(ben, "key", request)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith("/v1/transactions/" + first))
                .body("id", equalTo(first));
    }

    @Test
    void one_product_twice_and_two_currencies_are_refused() {
        // Given
        var euros = market.digital(1900);
        var dollars = market.told(Map.of("currency", "\"USD\""));

        // When, Then
        buy(ben, items(euros, euros)).statusCode(422).body("code", equalTo("duplicate_item"));
        buy(ben, items(euros, dollars)).statusCode(422).body("code", equalTo("mixed_currencies"));
    }

    @Test
    void an_unknown_instrument_is_refused() {
        // Given
        var product = market.digital(1900);

        // When, Then
        buy(ben, Map.of("product_id", product, "payment_method", "seashells"))
                .statusCode(422)
                .body("code", equalTo("unknown_payment_method"));
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

    private static Map<String, Object> items(UUID... products) {
        return Map.of(
                "items",
                Arrays.stream(products)
                        .map(product -> Map.of("product_id", product))
                        .toList());
    }

    private static String quoted(Instant time) {
        return "\"%s\"".formatted(time);
    }
}
