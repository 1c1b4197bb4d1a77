package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.Browser.assertRefused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.Browser;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class SocialReturnTest extends SocialCallbackTestBase {

    @ParameterizedTest
    @CsvSource({"google", "github"})
    void whoever_does_not_agree_is_told_so(String provider) {
        // Given
        var browser = new Browser();
        var state = Browser.query(browser.begin(provider, null)).get("state");

        // When, Then
        assertRefused(
                browser.open("http://x/v1/auth/social/callback/" + provider + "?error=access_denied&state=" + state),
                "sign_in_cancelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=x",
                "code=x",
                "state=&code=",
                "state=%00&code=%00",
                "state=%F0%9F%92%A9&code=x",
                "state=x&state=y&code=x",
                "error=x%0D%0ALocation:%20http://evil.example"
            })
    void a_forged_callback_leads_to_the_page_for_signing_in(String query) {
        // Given
        var browser = new Browser();
        browser.begin("google", null);

        // When, Then
        assertRefused(browser.open("http://x/v1/auth/social/callback/google?" + query), "sign_in_expired");
    }

    @Test
    void what_providers_add_to_a_callback_does_not_matter() {
        // Given
        var browser = new Browser();
        var callback = Browser.consent(browser.begin("google", null), "noisy@google.test");

        // When, Then
        browser.open(callback + "&scope=email%20openid&authuser=0&prompt=consent&iss=https://x")
                .then()
                .header("Location", "http://localhost:8080/")
                .cookie(People.COOKIE);
    }

    @Test
    void the_browser_comes_back_to_where_it_was() {
        // Given
        var browser = new Browser();
        var callback = Browser.consent(browser.begin("google", "/library?q=a%20b#top"), "path@google.test");

        // When, Then
        browser.open(callback).then().header("Location", "http://localhost:8080/library?q=a%20b#top");
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "evil"})
    void nobody_is_sent_away_from_our_origin(String returnTo) {
        // When, Then
        given().redirects()
                .follow(false)
                .queryParam("return_to", returnTo)
                .get("/v1/auth/google/login")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_return_to"));
    }

    @Test
    void unknown_parameters_and_providers_are_refused_at_the_beginning() {
        // When, Then
        given().queryParam("next", "/")
                .get("/v1/auth/google/login")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"));
        given().get("/v1/auth/facebook/login").then().statusCode(404);
        given().get("/v1/auth/clerk/login").then().statusCode(404);
    }

    @Test
    void the_cookie_of_an_attempt_is_guarded_and_the_table_knows_hashes_only() {
        // Given
        var answer = given().redirects().follow(false).get("/v1/auth/google/login");
        var state = Browser.query(answer.header("Location")).get("state");

        // When
        var rows = people.texts("select state_hash || browser_hash || return_to from sign_in_attempts");

        // Then
        answer.then()
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("HttpOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Path=/v1/auth/social/callback"),
                                containsString("Max-Age=600")));
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains(state) || row.contains(answer.cookie(Browser.COOKIE)));
    }
}
