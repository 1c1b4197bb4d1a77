package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class RegisterResourceTest {

    @Test
    void registering_answers_the_account_its_organization_and_a_guarded_cookie() {
        // When, Then
        register(account("anna@example.test", "anna", PASSWORD))
                .statusCode(201)
                .body("user.username", equalTo("anna"))
                .body("organization.is_personal", is(true))
                .body("organization.role", equalTo("owner"))
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Lax")));
    }

    @Test
    void names_are_unique_without_regard_to_case_and_a_refusal_leaves_nothing_behind() {
        // Given
        People.register("bruno");

        // When, Then
        register(account("BRUNO@example.test", "bruno2", PASSWORD))
                .statusCode(409)
                .body("code", equalTo("email_taken"));
        register(account("bruno3@example.test", "BRUNO", PASSWORD))
                .statusCode(409)
                .body("code", equalTo("username_taken"));
        People.logIn("bruno3@example.test", "Laptop").statusCode(401);
    }

    @Test
    void unknown_fields_weak_passwords_and_broken_json_are_refused_by_name() {
        // Given
        var promoted = new HashMap<>(account("c@example.test", "carla", PASSWORD));
        promoted.put("role", "admin");

        // When, Then
        register(promoted).statusCode(400).body("errors[0].field", equalTo("role"));
        register(account("c@example.test", "carla", "short")).statusCode(422).body("code", equalTo("weak_password"));
        register("{\"email\":").statusCode(400).body("code", equalTo("malformed_json"));
    }

    private static Map<String, String> account(String email, String username, String password) {
        return Map.of("email", email, "username", username, "password", password);
    }

    private static ValidatableResponse register(Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/register")
                .then();
    }
}
