package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.COOKIE;
import static dev.diskover.identity.session.fixture.People.logIn;
import static dev.diskover.identity.session.fixture.People.refresh;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class RefreshTest {

    @Inject
    People people;

    @Test
    void of_twenty_tabs_at_once_all_are_answered_and_one_gets_the_cookie() throws Exception {
        // Given
        var token = People.register("tabs").refreshToken();

        // When
        var answers = Race.of(20, tab -> refresh(token).extract());

        // Then
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers).allMatch(answer -> answer.path("access_token") != null);
        var cookies = answers.stream()
                .map(answer -> answer.cookie(COOKIE))
                .filter(Objects::nonNull)
                .toList();
        assertThat(cookies).hasSize(1);
        refresh(cookies.getFirst()).statusCode(200);
    }

    @Test
    void after_the_grace_the_whole_family_ends() {
        // Given
        var anna = People.register("graceless");
        var second = refresh(anna.refreshToken()).statusCode(200).extract().cookie(COOKIE);
        people.execute(
                "update refresh_tokens set revoked_at = revoked_at - interval '11 s' where user_id = ?", anna.id());

        // When
        refresh(anna.refreshToken()).statusCode(401).body("code", equalTo("refresh_token_reused"));

        // Then
        refresh(second).statusCode(401).body("code", equalTo("refresh_token_invalid"));
    }

    @Test
    void another_device_gets_no_grace() {
        // Given
        var anna = People.register("twodevices");
        refresh(anna.refreshToken()).statusCode(200);

        // When, Then
        given().cookie(COOKIE, anna.refreshToken())
                .header("User-Agent", "thief")
                .post("/v1/auth/refresh-token")
                .then()
                .statusCode(401)
                .body("code", equalTo("refresh_token_reused"));
    }

    @Test
    void a_deactivated_user_cannot_refresh_not_even_within_the_grace() {
        // Given
        var anna = People.register("inactive");
        var second = refresh(anna.refreshToken()).statusCode(200).extract().cookie(COOKIE);

        // When
        people.execute("update users set is_active = false where id = ?", anna.id());

        // Then
        refresh(second).statusCode(401).body("code", equalTo("refresh_token_invalid"));
        refresh(anna.refreshToken()).statusCode(401);
        logIn("inactive", "Laptop").statusCode(403).body("code", equalTo("account_inactive"));
    }

    @Test
    void a_session_at_the_end_of_its_longest_life_gets_no_more_than_what_is_left() {
        // Given
        var anna = People.register("longest");
        people.execute(
                "update refresh_tokens set began_at = began_at - interval '89 days' where user_id = ?", anna.id());

        // When
        var cookie = refresh(anna.refreshToken()).statusCode(200).extract().detailedCookie(COOKIE);

        // Then
        assertThat(cookie.getMaxAge()).isBetween(86_000L, 86_400L);
    }

    @Test
    void a_token_planted_before_the_sign_in_is_not_adopted() {
        // Given
        var mallory = People.register("mallory");
        People.register("victim");

        // When
        var answer = given().cookie(COOKIE, mallory.refreshToken())
                .contentType(ContentType.JSON)
                .body(Map.of("email", "victim", "password", People.PASSWORD))
                .post("/v1/auth/login")
                .then()
                .statusCode(200)
                .extract();

        // Then
        assertThat(answer.cookie(COOKIE)).isNotEqualTo(mallory.refreshToken());
        refresh(mallory.refreshToken()).statusCode(200).body("user.username", equalTo("mallory"));
        refresh("chosen-by-the-attacker").statusCode(401).body("code", equalTo("refresh_token_invalid"));
    }
}
