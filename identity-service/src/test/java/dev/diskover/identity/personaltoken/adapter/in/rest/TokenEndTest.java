package dev.diskover.identity.personaltoken.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.session.fixture.People.Person;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TokenEndTest extends PersonalTokenTestBase {

    @Test
    void a_revoked_token_ends_at_once() {
        // Given
        var finn = People.register("pat.finn");
        var created = create(finn, List.of("profile:read")).extract();
        get(created.path("token"), "/v1/users/me").statusCode(200);

        // When
        delete(finn, created.path("id")).statusCode(204);

        // Then
        get(created.path("token"), "/v1/users/me").statusCode(401).header("WWW-Authenticate", "Bearer");
        get(finn.accessToken(), TOKENS).body("data.size()", is(0));
        delete(finn, created.path("id")).statusCode(404).body("code", equalTo("token_not_found"));
    }

    @Test
    void a_strangers_token_does_not_exist() {
        // Given
        var gina = People.register("pat.gina");
        var stranger = People.register("pat.other");
        var created = create(gina, List.of("profile:read")).extract();

        // When
        delete(stranger, created.path("id")).statusCode(404);

        // Then
        get(created.path("token"), "/v1/users/me").statusCode(200);
        get(stranger.accessToken(), TOKENS).body("data.size()", is(0));
    }

    @Test
    void a_token_ends_with_its_time_and_with_its_user() {
        // Given
        var hugo = People.register("pat.hugo");
        String ending = create(hugo, List.of("profile:read")).extract().path("token");
        people.execute(
                "update personal_tokens set created_at = now() - interval '2 days', expires_at = now() "
                        + "where user_id = ?",
                hugo.id());
        String living = create(hugo, List.of("profile:read")).extract().path("token");

        // When, Then
        get(ending, "/v1/users/me").statusCode(401);
        get(living, "/v1/users/me").statusCode(200);
        given().auth()
                .oauth2(hugo.accessToken())
                .post("/v1/auth/deactivate")
                .then()
                .statusCode(204);
        get(living, "/v1/users/me").statusCode(401);
    }

    @Test
    void a_reset_of_the_password_ends_the_tokens() {
        // Given
        var mona = People.register("pat.mona");
        String token = create(mona, List.of("profile:read")).extract().path("token");
        people.execute("""
                insert into password_resets (user_id, token_hash, email, expires_at)
                values (?, encode(sha256('mona-reset'), 'hex'), 'pat.mona@example.test', now() + interval '1 hour')
                """, mona.id());

        // When
        given().contentType(ContentType.JSON)
                .body(Map.of("token", "mona-reset", "new_password", "purple monkey dishwasher"))
                .post("/v1/auth/new-password")
                .then()
                .statusCode(204);

        // Then
        get(token, "/v1/users/me").statusCode(401);
        People.refresh(mona.refreshToken()).statusCode(401);
    }

    private static ValidatableResponse delete(Person user, String id) {
        return given().auth()
                .oauth2(user.accessToken())
                .delete(TOKENS + "/" + id)
                .then();
    }
}
