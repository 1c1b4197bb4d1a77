package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
