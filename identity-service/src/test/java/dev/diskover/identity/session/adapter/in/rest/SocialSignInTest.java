package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.Browser.assertRefused;
import static dev.diskover.identity.social.fixture.Browser.me;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.Browser;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        answer.then()
                .statusCode(302)
                .header("Location", HOME)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", containsString("HttpOnly"));
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
    void one_verified_address_is_one_person_whoever_vouches() {
        // Given
        var google = me(new Browser().signIn("google", "both@google.test"));

        // When
        var github = me(new Browser().signIn("github", "hub-both"));

        // Then
        assertThat(id(github)).isEqualTo(id(google));
        github.then().body("provider", equalTo("google"));
    }

    @Test
    void an_account_with_the_same_verified_address_is_linked_and_keeps_its_password() {
        // Given
        var linked = People.registerWith("linked", "linked@google.test");
        people.execute("update users set email_verified = true where id = ?", linked.id());

        // When
        var me = me(new Browser().signIn("google", "linked@google.test"));

        // Then
        assertThat(id(me)).isEqualTo(linked.id());
        me.then().body("provider", equalTo("password"));
        People.logIn("linked", "phone").statusCode(200);
        People.refresh(linked.refreshToken()).statusCode(200);
    }

    @Test
    void an_account_that_never_verified_the_address_passes_to_its_owner_without_its_keys() {
        // Given
        var squatter = People.registerWith("squatter", "claimed@google.test");

        // When
        var me = me(new Browser().signIn("google", "claimed@google.test"));

        // Then
        assertThat(id(me)).isEqualTo(squatter.id());
        me.then().body("email_verified", equalTo(true));
        People.refresh(squatter.refreshToken()).statusCode(401);
        People.logIn("squatter", "phone").statusCode(401);
    }

    @Test
    void a_closed_account_stays_closed() {
        // Given
        var me = me(new Browser().signIn("google", "closed@google.test"));
        people.execute("update users set is_active = false where id = ?", id(me));

        // When, Then
        assertRefused(new Browser().signIn("google", "closed@google.test"), "account_inactive");
    }

    @Test
    void a_closed_account_is_not_linked_either() {
        // Given
        var closed = People.registerWith("closed2", "switched@google.test");
        people.execute("update users set is_active = false where id = ?", closed.id());

        // When, Then
        assertRefused(new Browser().signIn("google", "switched@google.test"), "account_inactive");
        assertThat(people.texts("select provider from social_identities where user_id = ?", closed.id()))
                .isEmpty();
    }

    @Test
    void an_address_that_google_has_not_verified_lets_nobody_in() {
        // When, Then
        assertRefused(new Browser().signIn("google", "unverified@google.test"), "email_not_verified");
        assertThat(people.texts("select id::text from users where email = ?", "unverified@google.test"))
                .isEmpty();
    }

    @Test
    void many_tabs_of_one_newcomer_make_one_account() throws Exception {
        // Given
        var tabs = Stream.generate(Browser::new).limit(8).toList();
        var callbacks = tabs.stream()
                .map(tab -> Browser.consent(tab.begin("google", null), "racing@google.test"))
                .toList();

        // When
        List<Future<UUID>> users;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            users = threads.invokeAll(Stream.iterate(0, index -> index + 1)
                    .limit(tabs.size())
                    .<Callable<UUID>>map(index -> () -> id(me(tabs.get(index).open(callbacks.get(index)))))
                    .toList());
        }

        // Then
        assertThat(users)
                .extracting(Future::resultNow)
                .containsOnly(users.getFirst().resultNow());
        assertThat(people.texts("select id::text from users where email = ?", "racing@google.test"))
                .hasSize(1);
    }

    private static UUID id(Response me) {
        return UUID.fromString(me.path("id"));
    }
}
