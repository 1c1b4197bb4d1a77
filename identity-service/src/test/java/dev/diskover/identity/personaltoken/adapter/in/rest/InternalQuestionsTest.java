package dev.diskover.identity.personaltoken.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is for the other services and the operator only. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InternalQuestionsTest extends PersonalTokenTestBase {

    @Test
    void only_the_other_services_may_ask_whose_a_token_is() {
        // Given
        var nora = People.register("pat.nora");
        String token = create(nora, List.of("orgs:read")).extract().path("token");

        // When, Then
        introspect("only-for-tests-and-development-0000", token)
                .statusCode(200)
                .body("holder.user_id", equalTo(nora.id().toString()))
                .body("holder.email", equalTo("pat.nora@example.test"))
                .body("holder.groups", contains("user"))
                .body("holder.scopes", contains("orgs:read"))
                .body("holder.expires_at", notNullValue());
        introspect("only-for-tests-and-development-0000", token + "x")
                .statusCode(200)
                .body("holder", nullValue());
        introspect("another-secret-that-is-long-enough-0", token).statusCode(401);
        introspect("", token).statusCode(401);
        given().auth()
                .oauth2(nora.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/internal/token-introspection")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(nora.accessToken())
                .post("/internal/signing-keys/rotation")
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_key_is_published_when_the_operator_says_so_and_nobody_is_signed_out() {
        // Given
        var olaf = People.register("pat.olaf");

        // When
        String kid = given().header("X-Service-Secret", "only-for-tests-and-development-0000")
                .post("/internal/signing-keys/rotation")
                .then()
                .statusCode(200)
                .body("signs_from", notNullValue())
                .extract()
                .path("kid");

        // Then
        get(null, "/v1/.well-known/jwks.json").body("keys.kid", hasItem(kid));
        get(olaf.accessToken(), "/v1/users/me").statusCode(200);
        get(People.register("pat.later").accessToken(), "/v1/users/me").statusCode(200);
    }

    private static ValidatableResponse introspect(String secret, String token) {
        return given().header("X-Service-Secret", secret)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/internal/token-introspection")
                .then();
    }
}
