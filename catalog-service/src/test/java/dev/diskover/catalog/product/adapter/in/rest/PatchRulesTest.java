package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PatchRulesTest extends RunningService {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"surprise\": 1}|400|unknown_field",
                "{\"surprise\": null}|400|unknown_field",
                "{\"version\": 7}|400|unknown_field",
                "{\"sold_count\": 0}|400|unknown_field",
                "{\"license_key_policy\": {\"surprise\": 1}}|400|unknown_field",
                "{\"price\": \"free\"}|400|invalid_value",
                "{\"name\": null}|422|validation_failed",
                "{\"name\": \"a\\u0001\"}|422|validation_failed",
                "{\"price\": -1}|422|validation_failed",
                "{\"license_key_policy\": {\"key_expiry_days\": 0}}|422|validation_failed",
                "{\"metadata\": {\"a\": \"\\u0000\"}}|400|invalid_value",
                "{\"metadata\": {\"a\\u0000\": 1}}|422|invalid_metadata",
                "{\"type\": \"membership\"}|422|subscription_days_required",
                "{\"slug\": \"Not A Slug\"}|422|invalid_slug",
                "{|400|malformed_json",
                "[]|400|invalid_value"
            })
    void a_patch_obeys_the_rules_of_a_whole_product(String body, int status, String code) {
        // Given
        var loops = created(Map.of("license_key_policy", Map.of("activations_allowed", 3), "metadata", Map.of()));

        // When, Then
        as(ANNA).body(body)
                .patch("/v1/products/" + loops)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        given().get("/v1/products/" + loops).then().header("ETag", "\"1\"");
    }
}
