package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.COOKIE;
import static dev.diskover.identity.session.fixture.People.logIn;
import static dev.diskover.identity.session.fixture.People.refresh;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SessionListResourceTest {

    private static final String SESSIONS = "/v1/auth/sessions";

    @Test
    void a_user_sees_where_they_are_signed_in_the_newest_first() {
        // Given
        People.register("lister");
        String token = logIn("lister", "Phone").extract().path("access_token");

        // When, Then
        given().auth()
                .oauth2(token)
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body("data.size()", is(2))
                .body("data[0].device", equalTo("Phone"))
                .body("data.current", contains(true, false))
                .body("data[0].address", notNullValue())
                .body("data[0].created_at", notNullValue())
                .body("data[0].last_used_at", notNullValue())
                .body("next_cursor", nullValue());
    }

    @Test
    void the_list_comes_in_pages() {
        // Given
        var anna = People.register("pager");
        logIn("pager", "Phone");
        logIn("pager", "Tablet");

        // When
        var first = given().auth()
                .oauth2(anna.accessToken())
                .get(SESSIONS + "?limit=2")
                .then()
                .statusCode(200)
                .body("data.device", contains("Tablet", "Phone"))
                .extract();

        // Then
        given().auth()
                .oauth2(anna.accessToken())
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body("data.size()", is(1))
                .body("data[0].current", is(true))
                .body("next_cursor", nullValue());
        for (var wrong : new String[] {"?cursor=x", "?limit=0", "?limit=101", "?sort=device"}) {
            given().auth()
                    .oauth2(anna.accessToken())
                    .get(SESSIONS + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void one_session_ends_and_the_others_stay() {
        // Given
        var anna = People.register("ender");
        var phone = logIn("ender", "Phone").extract().cookie(COOKIE);
        String session = given().auth().oauth2(anna.accessToken()).get(SESSIONS).path("data[0].id");

        // When
        given().auth()
                .oauth2(anna.accessToken())
                .delete(SESSIONS + "/" + session)
                .then()
                .statusCode(204);

        // Then
        refresh(phone).statusCode(401).body("code", equalTo("refresh_token_invalid"));
        refresh(anna.refreshToken()).statusCode(200);
        given().auth()
                .oauth2(anna.accessToken())
                .delete(SESSIONS + "/" + session)
                .then()
                .statusCode(404);
    }

    @Test
    void a_strangers_session_does_not_exist() {
        // Given
        var anna = People.register("owner1");
        var stranger = People.register("stranger1");
        String session = given().auth().oauth2(anna.accessToken()).get(SESSIONS).path("data[0].id");

        // When
        given().auth()
                .oauth2(stranger.accessToken())
                .delete(SESSIONS + "/" + session)
                .then()
                .statusCode(404)
                .body("code", equalTo("session_not_found"));

        // Then
        refresh(anna.refreshToken()).statusCode(200);
        given().auth().oauth2(stranger.accessToken()).get(SESSIONS).then().body("data.size()", is(1));
    }

    @Test
    void all_sessions_end_and_the_cookie_is_taken_back() {
        // Given
        var anna = People.register("endall");
        var phone = logIn("endall", "Phone").extract().cookie(COOKIE);

        // When
        var answer = given().auth()
                .oauth2(anna.accessToken())
                .delete(SESSIONS)
                .then()
                .statusCode(204)
                .extract();

        // Then
        assertThat(answer.detailedCookie(COOKIE).getMaxAge()).isZero();
        refresh(anna.refreshToken()).statusCode(401);
        refresh(phone).statusCode(401);
    }

    @Test
    void nobody_gets_in_without_a_valid_token() {
        for (var path : new String[] {"", "/" + UUID.randomUUID()}) {
            given().delete(SESSIONS + path).then().statusCode(401);
            given().auth()
                    .oauth2(TestTokens.forged(UUID.randomUUID()))
                    .delete(SESSIONS + path)
                    .then()
                    .statusCode(401);
        }
        given().get(SESSIONS).then().statusCode(401);
    }
}
