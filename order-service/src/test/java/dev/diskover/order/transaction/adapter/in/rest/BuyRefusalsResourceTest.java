package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.buy;
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
