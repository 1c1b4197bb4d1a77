package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.AtOnce;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many purchases at the same moment, on the real database. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class BuyRacesTest {

    private static final String COMPLETED =
            "select count(*) from outbox where key = ? and type like '%TransactionCompleted%'";

    @Inject
    FactDispatcher facts;

    @Inject
    Database database;

    private final UUID ben = UUID.randomUUID();
    private Market market;

    @BeforeEach
    void the_market_opens() {
        market = new Market(facts);
    }

    @Test
    void fifty_requests_with_one_key_are_one_transaction() {
        // Given
        var product = market.digital(1900);

        // When
        var statuses = AtOnce.times(
                50,
                () -> buy(ben, "one", Map.of("product_id", product)).extract().statusCode());

        // Then
        assertThat(statuses).isSubsetOf(201, 409).contains(201);
        String id = as(ben).get("/v1/transactions")
                .then()
                .body("data.size()", is(1))
                .extract()
                .path("data[0].id");
        int completed = database.with(
                handle -> handle.select(COMPLETED, id).mapTo(Integer.class).one());
        assertThat(completed).isEqualTo(1);
        buy(ben, "one", Map.of("product_id", product, "expected_total", 1900))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void twenty_requests_with_one_key_take_one_of_a_limited_product() {
        // Given
        var print = market.limited(500, 5);

        // When
        var statuses = AtOnce.times(
                20, () -> buy(ben, "one", Map.of("product_id", print)).extract().statusCode());

        // Then
        assertThat(statuses).isSubsetOf(201, 409).contains(201);
        var others = AtOnce.times(5, () -> status(UUID.randomUUID(), print));
        assertThat(others).filteredOn(status -> status == 201).hasSize(4);
    }

    @Test
    void a_membership_runs_once_however_often_it_is_bought() {
        // Given
        var club = market.membership(500, 30);

        // When
        var statuses = AtOnce.times(20, () -> status(ben, club));

        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        as(ben).get("/v1/subscriptions").then().body("data.size()", is(1)).body("data[0].periods.size()", is(1));
    }

    @Test
    void a_limited_product_is_never_oversold() {
        // Given
        var print = market.limited(500, 5);

        // When
        var statuses = AtOnce.times(20, () -> status(UUID.randomUUID(), print));

        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
    }

    private static int status(UUID buyer, UUID product) {
        return buy(buyer, Map.of("product_id", product)).extract().statusCode();
    }
}
