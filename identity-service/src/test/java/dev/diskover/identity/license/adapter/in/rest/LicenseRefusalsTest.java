package dev.diskover.identity.license.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LicenseRefusalsTest extends LicenseTestBase {

    @Test
    void only_administrators_who_may_write_assign_licences() {
        // Given
        var body = Map.of("tier", "enterprise", "reason", "Why not");

        // When, Then
        given().contentType(ContentType.JSON).body(body).put(path()).then().statusCode(401);
        tenants.as(anna).body(body).put(path()).then().statusCode(403);
        tenants.as(anna, "admin:read").body(body).put(path()).then().statusCode(403);
        license().body("tier", equalTo("free"));
    }

    @Test
    void a_term_that_cannot_be_is_refused() {
        assign("free", Instant.now().plusSeconds(60)).statusCode(422).body("code", equalTo("invalid_expires_at"));
        assign("pro", Instant.now().minusSeconds(1)).statusCode(422).body("code", equalTo("invalid_expires_at"));
        administrator()
                .body(Map.of("tier", "pro", "reason", "Pilot"))
                .put("/v1/orgs/%s/license".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tier\": \"gold\", \"reason\": \"x\"}",
                "{\"tier\": \"pro\"}",
                "{\"tier\": \"pro\", \"reason\": \" \"}",
                "{\"tier\": \"pro\", \"reason\": \"two\\nlines\"}",
                "{}"
            })
    void odd_input_is_refused(String body) {
        administrator().body(body).put(path()).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tier\": \"pro\", \"reason\": \"x\", \"max_members_count\": 9}",
                "{\"tier\": \"pro\", \"reason\": \"x\", \"expires_at\": \"tomorrow\"}",
                "not json"
            })
    void malformed_input_is_refused(String body) {
        administrator().body(body).put(path()).then().statusCode(400);
    }
}
