package dev.diskover.identity.session.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SessionResourceTest {

    private static final String PASSWORD = "correct horse battery staple";

    @Test
    void registering_answers_the_account_its_organization_and_a_guarded_cookie() {
        // When, Then
        register("anna")
                .statusCode(201)
                .body("user.username", equalTo("anna"))
                .body("organization.is_personal", is(true))
                .body("organization.role", equalTo("owner"))
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Lax")));
    }

    @Test
    void names_are_unique_without_regard_to_case_and_a_refusal_leaves_nothing_behind() {
        // Given
        register("bruno").statusCode(201);

        // When, Then
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "BRUNO@example.test", "username", "bruno2", "password", PASSWORD))
                .post("/v1/auth/register")
                .then()
                .statusCode(409)
                .body("code", equalTo("email_taken"));
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "bruno3@example.test", "username", "BRUNO", "password", PASSWORD))
                .post("/v1/auth/register")
                .then()
                .statusCode(409)
                .body("code", equalTo("username_taken"));
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "bruno3@example.test", "password", PASSWORD))
                .post("/v1/auth/login")
                .then()
                .statusCode(401);
    }

    @Test
    void unknown_fields_weak_passwords_and_broken_json_are_refused_by_name() {
        // When, Then
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "c@example.test", "username", "carla", "password", PASSWORD, "role", "admin"))
                .post("/v1/auth/register")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("role"));
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "c@example.test", "username", "carla", "password", "short"))
                .post("/v1/auth/register")
                .then()
                .statusCode(422)
                .body("code", equalTo("weak_password"));
        given().contentType(ContentType.JSON)
                .body("{\"email\":")
                .post("/v1/auth/register")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
    }

    @Test
    void a_wrong_name_and_a_wrong_password_answer_alike() {
        // Given
        register("dora").statusCode(201);

        // When
        var wrongPassword =
                logIn("dora", "not the password").statusCode(401).extract().path("detail");
        var wrongName =
                logIn("nobody", "not the password").statusCode(401).extract().path("detail");

        // Then
        assertThat(wrongName).isEqualTo(wrongPassword);
    }

    @Test
    void whoever_keeps_failing_has_to_wait() {
        // Given
        register("emil").statusCode(201);
        var refused = IntStream.range(0, 30)
                .mapToObj(attempt -> logIn("emil", "wrong"))
                .filter(answer -> answer.extract().statusCode() == 429)
                .findFirst();

        // When, Then
        refused.orElseThrow().body("code", equalTo("too_many_attempts")).header("Retry-After", notNullValue());
    }

    @Test
    void another_tenants_organization_does_not_exist() {
        // Given
        var org = register("hugo").statusCode(201).extract().path("organization.id");
        String stranger = register("ines").statusCode(201).extract().path("access_token");

        // When, Then
        for (var path : List.of("", "/membership", "/license")) {
            given().auth().oauth2(stranger).get("/v1/orgs/" + org + path).then().statusCode(404);
        }
    }

    @Test
    void without_a_token_and_with_a_forged_one_the_doors_stay_shut() {
        // When, Then
        for (var path : List.of("/v1/users/me", "/v1/orgs", "/v1/orgs/" + UUID.randomUUID())) {
            given().get(path).then().statusCode(401).body("code", equalTo("unauthorized"));
            given().auth()
                    .oauth2(TestTokens.forged(UUID.randomUUID()))
                    .get(path)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void one_idempotency_key_opens_one_organization() {
        // Given
        String token = register("jana").statusCode(201).extract().path("access_token");

        // When
        var first = open(token, "k1", "Loop Kitchen").statusCode(201).extract().path("id");

        // Then
        open(token, "k1", "Loop Kitchen")
                .statusCode(201)
                .body("id", equalTo(first))
                .header("Idempotency-Replayed", "true");
        open(token, "k1", "Other").statusCode(422).body("code", equalTo("idempotency_key_reused"));
        given().auth().oauth2(token).get("/v1/orgs").then().statusCode(200).body("data.size()", is(2));
    }

    @Test
    void an_unknown_query_parameter_is_refused() {
        // Given
        String token = register("karl").statusCode(201).extract().path("access_token");

        // When, Then
        given().auth().oauth2(token).get("/v1/orgs?limt=5").then().statusCode(400);
        given().auth().oauth2(token).get("/v1/orgs?limit=101").then().statusCode(400);
        given().auth().oauth2(token).get("/v1/orgs?limit=x").then().statusCode(400);
        given().auth().oauth2(token).get("/v1/orgs?cursor=x").then().statusCode(400);
    }

    private static ValidatableResponse register(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", name + "@example.test", "username", name, "password", PASSWORD))
                .post("/v1/auth/register")
                .then();
    }

    private static ValidatableResponse logIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", name, "password", password))
                .post("/v1/auth/login")
                .then();
    }

    private static ValidatableResponse open(String token, String key, String name) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/v1/orgs")
                .then();
    }
}
