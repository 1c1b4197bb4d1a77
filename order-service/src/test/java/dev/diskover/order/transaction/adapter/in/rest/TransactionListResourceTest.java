package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TransactionListResourceTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();

    @Test
    void pages_show_every_transaction_once_newest_first() {
        // Given
        var product = new Market(facts).digital(0);
        var bought = new ArrayList<String>();
        for (var number = 0; number < 5; number++) {
            bought.addFirst(buy(ben, Map.of("product_id", product))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        // When
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(ben).queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/transactions")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("data.id"));
            cursor = page.path("next_cursor");
        } while (cursor != null);

        // Then
        assertThat(seen).containsExactlyElementsOf(bought);
    }

    @Test
    void filters_find_what_they_name() {
        // Given
        var market = new Market(facts);
        buy(ben, Map.of("product_id", market.digital(0))).statusCode(201);
        buy(ben, Map.of("product_id", market.membership(500, 30), "payment_method", "simulated_action"))
                .statusCode(201);

        // When, Then
        found("status=completed", 1);
        found("status=pending", 1);
        found("type=membership", 1);
        found("type=digital&status=pending", 0);
    }

    @ParameterizedTest
    @CsvSource({
        "status=paid, invalid_parameter",
        "type=book, invalid_parameter",
        "limit=0, invalid_limit",
        "limit=101, invalid_limit",
        "limit=many, invalid_parameter",
        "cursor=!!!, invalid_cursor",
        "sort=price, unknown_parameter",
        "statsu=completed, unknown_parameter"
    })
    void what_cannot_be_asked_is_refused(String query, String code) {
        // When, Then
        as(ben).get("/v1/transactions?" + query).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void a_forged_position_is_refused() {
        // Given
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("-created_at\nyesteryear\nme".getBytes(StandardCharsets.UTF_8));

        // When, Then
        as(ben).get("/v1/transactions?cursor=" + forged).then().statusCode(400).body("code", equalTo("invalid_cursor"));
    }

    @Test
    void memberships_take_the_same_limits() {
        // When, Then
        as(ben).get("/v1/subscriptions?limit=100").then().statusCode(200);
        as(ben).get("/v1/subscriptions?limit=101").then().statusCode(400).body("code", equalTo("invalid_limit"));
        as(ben).get("/v1/subscriptions?cursor=x").then().statusCode(400).body("code", equalTo("invalid_cursor"));
    }

    private void found(String query, int count) {
        as(ben).get("/v1/transactions?" + query).then().statusCode(200).body("data.size()", is(count));
    }
}
