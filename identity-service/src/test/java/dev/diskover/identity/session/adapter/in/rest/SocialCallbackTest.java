package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.Browser.assertRefused;
import static dev.diskover.identity.social.fixture.Browser.id;
import static dev.diskover.identity.social.fixture.Browser.me;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.fixture.Amid;
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
class SocialCallbackTest extends SocialCallbackTestBase {

    @Inject
    EndSessions endSessions;

    @Inject
    Amid amid;

    @ParameterizedTest
    @CsvSource({"google, overtaken@google.test", "github, hub-overtaken"})
    void whoever_comes_back_while_all_their_sessions_end_is_refused(String provider, String person) throws Exception {
        // Given
        var user = id(me(new Browser().signIn(provider, person)));

        // When
        var answer = amid.run(() -> endSessions.endAll(user), () -> new Browser().signIn(provider, person));

        // Then
        assertRefused(answer, "identity_not_proven");
        assertThat(me(new Browser().signIn(provider, person)).<String>path("id"))
                .isEqualTo(user.toString());
    }

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
}
