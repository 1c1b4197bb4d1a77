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
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class SocialCallbackTest {

    @Inject
    People people;

    @ParameterizedTest
    @CsvSource({"google, replayed@google.test", "github, hub-replayed"})
    void a_callback_counts_once(String provider, String person) {
        // Given
        var browser = new Browser();
        var callback = Browser.consent(browser.begin(provider, null), person);
        browser.open(callback).then().statusCode(302).cookie(People.COOKIE);

        // When, Then
        assertRefused(browser.open(callback), "sign_in_expired");
    }

    @Test
    void of_ten_callbacks_at_once_one_counts() throws Exception {
        // Given
        var browser = new Browser();
        var callback = Browser.consent(browser.begin("google", null), "raced@google.test");

        // When
        List<Future<String>> places;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            places = threads.invokeAll(
                    Collections.nCopies(10, () -> browser.open(callback).header("Location")));
        }

        // Then
        assertThat(places.stream().map(Future::resultNow))
                .containsOnlyOnce("http://localhost:8080/")
                .filteredOn(place -> place.endsWith("/login?error=sign_in_expired"))
                .hasSize(9);
    }

    @Test
    void a_callback_counts_in_the_browser_that_set_out_only() {
        // Given
        var attacker = new Browser();
        var callback = Browser.consent(attacker.begin("google", null), "forged@google.test");
        var victim = new Browser();
        victim.begin("google", null);

        // When, Then
        assertRefused(new Browser().open(callback), "sign_in_expired");
        assertRefused(victim.open(callback), "sign_in_expired");
        attacker.open(callback).then().cookie(People.COOKIE);
    }

    @Test
    void a_code_of_another_browser_is_worth_nothing_even_with_the_right_state() {
        // Given
        var attacker = new Browser();
        var stolen = Browser.query(Browser.consent(attacker.begin("google", null), "bound@google.test"));
        var victim = new Browser();
        var state = Browser.query(victim.begin("google", null)).get("state");

        // When, Then
        assertRefused(victim.open(callback("google", state, stolen.get("code"))), "identity_not_proven");
    }

    @Test
    void an_answer_of_one_provider_is_no_answer_of_another() {
        // Given
        var browser = new Browser();
        var answer = Browser.query(Browser.consent(browser.begin("google", null), "crossed@google.test"));

        // When, Then
        assertRefused(browser.open(callback("github", answer.get("state"), answer.get("code"))), "sign_in_expired");
    }

    @Test
    void an_attempt_that_is_too_old_has_expired() {
        // Given
        var browser = new Browser();
        var callback = Browser.consent(browser.begin("google", null), "expired@google.test");
        people.execute("update sign_in_attempts set expires_at = now() - interval '1 second'");

        // When, Then
        assertRefused(browser.open(callback), "sign_in_expired");
    }

    @Test
    void an_invented_code_proves_nothing_and_spends_the_attempt() {
        // Given
        var browser = new Browser();
        var state = Browser.query(browser.begin("google", null)).get("state");

        // When, Then
        assertRefused(browser.open(callback("google", state, "invented")), "identity_not_proven");
        assertRefused(browser.open(callback("google", state, "invented")), "sign_in_expired");
    }

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

    private static String callback(String provider, String state, String code) {
        return "http://x/v1/auth/social/callback/%s?state=%s&code=%s".formatted(provider, state, code);
    }
}
