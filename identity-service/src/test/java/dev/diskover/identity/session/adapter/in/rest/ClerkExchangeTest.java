package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.ClerkDesk.exchange;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.fixture.Amid;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.ClerkDesk;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class ClerkExchangeTest {

    @Inject
    EndSessions endSessions;

    @Inject
    Amid amid;

    @Test
    void at_first_sight_a_user_is_made_and_signed_in() {
        // Given
        var clara = ClerkDesk.addUser("clara", "clara@clerk.test");

        // When
        var answer = exchange(ClerkDesk.sessionToken(clara));

        // Then
        answer.then()
                .statusCode(200)
                .header("Set-Cookie", containsString("HttpOnly"))
                .body("token_type", equalTo("Bearer"))
                .body("user.email", equalTo("clara@clerk.test"))
                .body("user.email_verified", equalTo(true))
                .body("user.username", equalTo("clara"))
                .body("user.name", equalTo("Carla Clerk"))
                .body("user.provider", equalTo("clerk"));
        given().auth()
                .oauth2(answer.path("access_token"))
                .get("/v1/users/me")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_comes_back_finds_the_same_account() {
        // Given
        var clara = ClerkDesk.addUser("returning", "returning@clerk.test");
        String first = exchange(ClerkDesk.sessionToken(clara)).path("user.id");

        // When
        String second = exchange(ClerkDesk.sessionToken(clara)).path("user.id");

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoever_comes_back_while_all_their_sessions_end_is_refused() throws Exception {
        // Given
        var clara = ClerkDesk.addUser("overtaken", "overtaken@clerk.test");
        var user = UUID.fromString(exchange(ClerkDesk.sessionToken(clara)).path("user.id"));
        var token = ClerkDesk.sessionToken(clara);

        // When
        var answer = amid.run(() -> endSessions.endAll(user), () -> exchange(token));

        // Then
        answer.then().statusCode(401).body("code", equalTo("identity_not_proven"));
        assertThat(answer.cookie(People.COOKIE)).isNull();
        exchange(token).then().statusCode(200);
    }

    @Test
    void without_a_verified_address_nobody_gets_in() {
        // Given
        var clara = ClerkDesk.addUser("unverified", "verified@clerk.test");
        ClerkDesk.addUnverifiedAddress(clara, "unverified@clerk.test");

        // When, Then
        exchange(ClerkDesk.sessionToken(clara)).then().statusCode(403).body("code", equalTo("email_not_verified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c2VyXzEifQ."})
    void what_is_no_token_of_clerk_is_refused(String token) {
        // When, Then
        exchange(token).then().statusCode(401).body("code", equalTo("identity_not_proven"));
    }

    @Test
    void our_own_access_token_is_no_token_of_clerk() {
        // Given
        var bert = People.register("clerkbert");

        // When, Then
        exchange(bert.accessToken()).then().statusCode(401).body("code", equalTo("identity_not_proven"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\": \"\"}", "{\"token\": \"x\", \"user\": \"y\"}", "[", "null"})
    void a_request_of_another_form_is_malformed(String body) {
        // When, Then
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/clerk/exchange")
                .then()
                .statusCode(oneOf(400, 422));
    }
}
