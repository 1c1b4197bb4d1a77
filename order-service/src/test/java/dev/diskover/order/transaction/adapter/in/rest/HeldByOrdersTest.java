package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stock and memberships that an order holds, and what gives them back. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HeldByOrdersTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
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
}
