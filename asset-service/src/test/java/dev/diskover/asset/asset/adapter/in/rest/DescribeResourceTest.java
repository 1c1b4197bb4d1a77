package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.asset.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DescribeResourceTest extends RunningService {

    @Test
    void name_and_description_change_each_alone() {
        // Given
        var path = assets(SHOP) + "/" + announced(BEN, 1);

        // When
        as(BEN).body(Map.of("name", "Loops \ud83c\udfb5")).patch(path).then().statusCode(200);
        as(ANNA).body(Map.of("description", "one\ntwo")).patch(path).then().statusCode(200);

        // Then
        as(VERA).get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Loops \ud83c\udfb5"))
                .body("description", equalTo("one\ntwo"))
                .body("filename", equalTo("loops.zip"));
    }

    @Test
    void who_may_describe_follows_the_matrix() {
        // Given
        var annas = assets(SHOP) + "/" + announced(ANNA, 1);
        var request = Map.of("name", "Mine");

        // When, Then
        as(BEN).body(request).patch(annas).then().statusCode(403).body("code", equalTo("role_not_sufficient"));
        as(VERA).body(request).patch(annas).then().statusCode(403).body("code", equalTo("role_not_sufficient"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"\"} | 422 | validation_failed",
                "{\"name\": \"a\\nb\"} | 422 | validation_failed",
                "{\"description\": \"a\\u0000b\"} | 400 | invalid_value",
                "{\"name\": 7} | 400 | invalid_value",
                "{\"status\": \"ready\"} | 400 | unknown_field",
                "{\"name\" | 400 | malformed_json",
                "null | 422 | validation_failed"
            })
    void a_description_that_cannot_be_is_refused(String body, int status, String code) {
        // Given
        var path = assets(SHOP) + "/" + announced(ANNA, 1);

        // When, Then
        as(ANNA).body(body).patch(path).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void bounds_of_name_and_description_are_inclusive() {
        // Given
        var path = assets(SHOP) + "/" + announced(ANNA, 1);
        var longest = new HashMap<>(Map.of("name", "楽".repeat(200), "description", "é".repeat(2000)));

        // When, Then
        as(ANNA).body(longest).patch(path).then().statusCode(200);
        as(ANNA).body(Map.of("name", "a".repeat(201))).patch(path).then().statusCode(422);
        as(ANNA).body(Map.of("description", "a".repeat(2001)))
                .patch(path)
                .then()
                .statusCode(422);
    }
}
