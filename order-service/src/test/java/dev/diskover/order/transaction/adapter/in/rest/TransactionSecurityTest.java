package dev.diskover.order.transaction.adapter.in.rest;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not: on every path. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TransactionSecurityTest {

    private static final UUID SOME = UUID.fromString("0199aaaa-0000-7000-8000-000000000005");

    @Inject
    FactDispatcher facts;

    private final UUID anna = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/transactions",
        "GET, /v1/transactions",
        "GET, /v1/transactions/{id}",
        "POST, /v1/transactions/{id}/cancel",
        "GET, /v1/subscriptions",
        "GET, /v1/subscriptions/{id}",
        "POST, /v1/payments/simulated/{id}/succeed",
        "POST, /v1/payments/simulated/{id}/fail"
    })
    void strangers_and_forged_tokens_are_not_let_in(Method method, String path) {
        // When, Then
        unauthorized(given(), method, path);
        unauthorized(given().auth().oauth2(TestTokens.forged(anna)), method, path);
        unauthorized(given().auth().oauth2("no.token.atall"), method, path);
    }

    @Test
    void another_buyers_order_does_not_exist_on_any_path() {
        // Given
        var market = new Market(facts);
        var open = buy(anna, Map.of("product_id", market.digital(1900), "payment_method", "simulated_action"))
                .statusCode(201)
                .extract();
        var transaction = open.<String>path("id");
        var payment = open.<String>path("payments[0].id");

        // When, Then
        unknown(Method.GET, "/v1/transactions/" + transaction);
        unknown(Method.POST, "/v1/transactions/%s/cancel".formatted(transaction));
        unknown(Method.POST, "/v1/payments/simulated/%s/succeed".formatted(payment));
        unknown(Method.POST, "/v1/payments/simulated/%s/fail".formatted(payment));
        as(anna).get("/v1/transactions/" + transaction).then().body("status", equalTo("pending"));
    }

    @Test
    void another_buyers_membership_does_not_exist() {
        // Given
        buy(anna, Map.of("product_id", new Market(facts).membership(500, 30))).statusCode(201);
        String membership = as(anna).get("/v1/subscriptions").then().extract().path("data[0].id");

        // When, Then
        unknown(Method.GET, "/v1/subscriptions/" + membership);
        as(anna).get("/v1/subscriptions/" + membership).then().statusCode(200);
    }

    @Test
    void what_does_not_exist_looks_the_same() {
        // When, Then
        unknown(Method.GET, "/v1/transactions/" + SOME);
        unknown(Method.POST, "/v1/transactions/%s/cancel".formatted(SOME));
        unknown(Method.GET, "/v1/subscriptions/" + SOME);
        unknown(Method.POST, "/v1/payments/simulated/%s/succeed".formatted(SOME));
        as(ben).get("/v1/transactions/not-an-id").then().statusCode(404);
    }

    private void unknown(Method method, String path) {
        as(ben).request(method, path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"));
    }

    private static void unauthorized(RequestSpecification request, Method method, String path) {
        request.contentType(ContentType.JSON)
                .body("{}")
                .pathParams(path.contains("{id}") ? Map.of("id", SOME) : Map.of())
                .request(method, path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthorized"));
    }
}
