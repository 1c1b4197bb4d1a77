package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a buyer is answered: the same now, when they read it, and when they send the same again. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class BuyAnswerTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulated_success", "simulated_action"})
    void is_what_they_read_afterwards(String method) {
        // Given
        var items =
                List.of(Map.of("product_id", market.digital(1900)), Map.of("product_id", market.membership(500, 30)));

        // When
        var answered =
                buy(ben, Map.of("items", items, "payment_method", method)).statusCode(201);

        // Then
        isReadAfterwards(answered);
    }

    @Test
    void is_what_they_read_afterwards_where_nothing_was_to_be_paid() {
        // When
        var answered = buy(ben, Map.of("product_id", market.digital(0))).statusCode(201);

        // Then
        isReadAfterwards(answered);
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

    private void isReadAfterwards(ValidatableResponse answered) {
        var read = as(ben).get("/v1/transactions/" + answered.extract().path("id"));
        assertThat(answered.extract().asString()).isEqualTo(read.asString());
    }
}
