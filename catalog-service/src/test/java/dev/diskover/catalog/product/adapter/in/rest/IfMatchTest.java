package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IfMatchTest extends RunningService {

    private String loops;

    @BeforeEach
    void a_product() {
        loops = created(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2\"", "\"0\"", "2", "\"abc\"", "W/\"1\"", "\"1\", \"2\"", "\"99999999999999999999\"", "''"})
    void a_version_that_is_not_the_present_one_is_refused(String ifMatch) {
        // When, Then
        changing(ifMatch, "{\"price\": 1}").statusCode(412).body("code", equalTo("version_mismatch"));
        as(ANNA).header("If-Match", ifMatch)
                .body(product(Map.of()))
                .put("/v1/products/" + loops)
                .then()
                .statusCode(412);
    }

    @Test
    void the_present_version_and_any_version_are_accepted() {
        // When, Then
        changing("\"1\"", "{\"price\": 1}").statusCode(200);
        changing("\"1\"", "{\"price\": 2}").statusCode(412);
        changing("*", "{\"price\": 3}").statusCode(200).body("price", is(3));
    }

    private ValidatableResponse changing(String ifMatch, String body) {
        return as(ANNA).header("If-Match", ifMatch)
                .body(body)
                .patch("/v1/products/" + loops)
                .then();
    }
}
