package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.Browser.id;
import static dev.diskover.identity.social.fixture.Browser.me;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.Browser;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class SocialSignInTest {

    private static final String HOME = "http://localhost:8080/";

    @Inject
    People people;

    @Test
    void a_newcomer_gets_an_account_with_a_verified_address_and_an_organization() {
        // When
        var answer = new Browser().signIn("google", "newcomer@google.test");

        // Then
        assertSentHomeWithCookie(answer);
        var me = me(answer);
        me.then()
                .body("email", equalTo("newcomer@google.test"))
                .body("email_verified", equalTo(true))
                .body("provider", equalTo("google"))
                .body("name", equalTo("Newcomer Google"))
                .body("username", equalTo("newcomer.google"));
        assertThat(people.texts("select role from members where user_id = ?", id(me)))
                .containsExactly("owner");
        assertThat(people.texts("select data ->> 'provider' from outbox where key = ?", id(me).toString()))
                .contains("google");
    }

    @Test
    void at_github_the_login_becomes_the_username() {
        // When
        var me = me(new Browser().signIn("github", "hub-newcomer"));

        // Then
        me.then()
                .body("email", equalTo("newcomer@github.test"))
                .body("email_verified", equalTo(true))
                .body("provider", equalTo("github"))
                .body("username", equalTo("hub-newcomer"));
    }

    @Test
    void a_username_that_is_taken_gets_a_number() {
        // Given
        People.register("taken");

        // When
        var me = me(new Browser().signIn("github", "taken"));

        // Then
        me.then().body("username", equalTo("taken2")).body("email", equalTo("taken.hub@github.test"));
    }

    @Test
    void whoever_comes_back_finds_the_same_account() {
        // Given
        var first = me(new Browser().signIn("google", "returning@google.test"));

        // When
        var second = me(new Browser().signIn("google", "returning@google.test"));

        // Then
        assertThat(id(second)).isEqualTo(id(first));
    }

    @Test
    void many_tabs_of_one_newcomer_make_one_account() throws Exception {
        // Given
        var tabs = Stream.generate(Browser::new).limit(8).toList();
        var callbacks = tabs.stream()
                .map(tab -> Browser.consent(tab.begin("google", null), "racing@google.test"))
                .toList();

        // When
        var users = Race.of(tabs.size(), tab -> id(me(tabs.get(tab).open(callbacks.get(tab)))));

        // Then
        assertThat(users).containsOnly(users.getFirst());
        assertThat(people.texts("select id::text from users where email = ?", "racing@google.test"))
                .hasSize(1);
    }

    private static void assertSentHomeWithCookie(Response answer) {
        answer.then()
                .statusCode(302)
                .header("Location", HOME)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", containsString("HttpOnly"));
    }
}
