package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.ClerkDesk.exchange;
import static dev.diskover.identity.social.fixture.ClerkDesk.message;
import static dev.diskover.identity.social.fixture.ClerkDesk.send;
import static dev.diskover.identity.social.fixture.ClerkDesk.tell;
import static dev.diskover.identity.social.fixture.ClerkDesk.user;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.ClerkDesk;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.identity.social.fixture.SvixSigner;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class ClerkWebhookTest {

    private static final SvixSigner FORGER = new SvixSigner("whsec_Zm9yZ2VyLWZvcmdlci1mb3JnZXI=");

    @Inject
    People people;

    @Test
    void a_user_is_there_as_soon_as_clerk_tells_of_it_and_the_exchange_finds_it() {
        // Given
        var clara = ClerkDesk.addUser("announced", "announced@clerk.test");

        // When
        tell("user.created", user(clara, "Announced", "announced@clerk.test", 1));

        // Then
        assertThat(named("announced@clerk.test")).containsExactly("Announced");
        exchange(ClerkDesk.sessionToken(clara)).then().body("user.name", equalTo("Announced"));
        assertThat(named("announced@clerk.test")).hasSize(1);
    }

    @Test
    void a_message_that_comes_again_is_received_and_changes_nothing() {
        // Given
        var created = message("user.created", user("user_twice", "First", "twice@clerk.test", 1));
        send("msg_twice", created).then().statusCode(204);
        tell("user.updated", user("user_twice", "Second", "twice@clerk.test", 2));
        var facts = factsAbout("twice@clerk.test");

        // When
        send("msg_twice", created).then().statusCode(204);
        send("msg_twice_again", created).then().statusCode(204);

        // Then
        assertThat(named("twice@clerk.test")).containsExactly("Second");
        assertThat(factsAbout("twice@clerk.test")).isEqualTo(facts);
    }

    @Test
    void news_that_come_late_do_not_undo_newer_ones() {
        // When
        tell("user.updated", user("user_late", "Newer", "late@clerk.test", 5));
        tell("user.created", user("user_late", "Older", "older@clerk.test", 1));

        // Then
        assertThat(named("late@clerk.test")).containsExactly("Newer");
        assertThat(named("older@clerk.test")).isEmpty();
    }

    @Test
    void a_changed_address_is_taken_over_unless_it_is_somebody_elses() {
        // Given
        People.registerWith("owner", "owned@clerk.test");
        tell("user.created", user("user_moving", "Moving", "moving@clerk.test", 1));

        // When
        tell("user.updated", user("user_moving", "Moved", "moved@clerk.test", 2));
        tell("user.updated", user("user_moving", "Moved again", "owned@clerk.test", 3));

        // Then
        assertThat(named("moved@clerk.test")).containsExactly("Moved again");
        assertThat(named("owned@clerk.test")).containsExactly("owner");
        assertThat(named("moving@clerk.test")).isEmpty();
    }

    @Test
    void who_has_a_password_here_looks_after_the_profile_here() {
        // Given
        var own = People.registerWith("own", "own@clerk.test");
        people.execute("update users set email_verified = true where id = ?", own.id());
        tell("user.created", user("user_own", "Own", "own@clerk.test", 1));

        // When
        tell("user.updated", user("user_own", "Changed at Clerk", "changed@clerk.test", 2));

        // Then
        assertThat(named("own@clerk.test")).containsExactly("own");
        assertThat(named("changed@clerk.test")).isEmpty();
    }

    @Test
    void a_deleted_user_is_deactivated_and_late_news_do_not_bring_it_back() {
        // Given
        var clara = ClerkDesk.addUser("leaving", "leaving@clerk.test");
        var token = ClerkDesk.sessionToken(clara);
        var refresh = exchange(token).cookie(People.COOKIE);

        // When
        ClerkDesk.delete(clara);
        tell("user.deleted", "{\"id\": \"" + clara + "\", \"deleted\": true}");
        tell("user.updated", user(clara, "Back", "leaving@clerk.test", Long.MAX_VALUE / 1_000_000));
        tell("user.created", user(clara, "Back", "back@clerk.test", Long.MAX_VALUE / 1_000_000));

        // Then
        People.refresh(refresh).statusCode(401);
        exchange(token).then().statusCode(401).body("code", equalTo("identity_not_proven"));
        assertThat(people.texts("select is_active::text from users where email = 'leaving@clerk.test'"))
                .containsExactly("false");
        assertThat(named("back@clerk.test")).isEmpty();
    }

    @Test
    void who_has_another_way_in_keeps_the_account_when_clerk_deletes_the_user() {
        // Given
        var kept = People.registerWith("kept", "kept@clerk.test");
        people.execute("update users set email_verified = true where id = ?", kept.id());
        tell("user.created", user("user_kept", "Kept", "kept@clerk.test", 1));

        // When
        tell("user.deleted", "{\"id\": \"user_kept\", \"deleted\": true}");

        // Then
        People.refresh(kept.refreshToken()).statusCode(401);
        People.logIn("kept", "phone").statusCode(200);
    }

    @Test
    void a_deletion_may_come_before_all_other_news() {
        // When
        tell("user.deleted", "{\"id\": \"user_never\", \"deleted\": true}");
        tell("user.created", user("user_never", "Never", "never@clerk.test", 9));

        // Then
        assertThat(named("never@clerk.test")).isEmpty();
    }

    @Test
    void who_is_banned_at_clerk_is_signed_out_and_stays_out() {
        // Given
        var clara = ClerkDesk.addUser("banned", "banned@clerk.test");
        var token = ClerkDesk.sessionToken(clara);
        var refresh = exchange(token).cookie(People.COOKIE);
        var later = Instant.now().toEpochMilli();

        // When
        tell(
                "user.updated",
                user(clara, "Banned", "banned@clerk.test", later).replace("\"banned\": false", "\"banned\": true"));

        // Then
        People.refresh(refresh).statusCode(401);
        exchange(token).then().statusCode(401).body("code", equalTo("identity_not_proven"));
        tell("user.updated", user(clara, "Forgiven", "banned@clerk.test", later + 1));
        exchange(token).then().statusCode(200);
    }

    @Test
    void news_that_clerk_did_not_sign_change_nothing() {
        // Given
        var body = message("user.created", user("user_forged", "Forged", "forged@clerk.test", 1));
        var old = Instant.now().minus(Duration.ofMinutes(6));

        // When, Then
        send("msg_forged", Instant.now(), body, FORGER)
                .then()
                .statusCode(401)
                .body("code", equalTo("webhook_signature_invalid"));
        send("msg_forged", old, body, new SvixSigner("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/clerk/webhook")
                .then()
                .statusCode(401);
        assertThat(named("forged@clerk.test")).isEmpty();
    }

    @Test
    void signed_nonsense_is_malformed_and_other_news_are_received() {
        // When, Then
        send("msg_nonsense", "nonsense").then().statusCode(400).body("code", equalTo("webhook_unreadable"));
        tell("session.created", "{\"id\": \"sess_1\"}");
        tell("organization.created", "{\"members\": [1, 2]}");
    }

    @Test
    void many_messages_and_sign_ins_at_once_make_one_user() throws Exception {
        // Given
        var clara = ClerkDesk.addUser("crowd", "crowd@clerk.test");
        var token = ClerkDesk.sessionToken(clara);
        var body = message("user.created", user(clara, "Crowd", "crowd@clerk.test", 1));

        // When
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(IntStream.range(0, 12)
                            .<Callable<Integer>>mapToObj(index -> () -> index % 2 == 0
                                    ? exchange(token).statusCode()
                                    : send("msg_crowd_" + index % 4, body).statusCode())
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        // Then
        assertThat(answers).containsOnly(200, 204);
        assertThat(named("crowd@clerk.test")).hasSize(1);
    }

    private List<String> named(String email) {
        return people.texts("select name from users where email = ?", email);
    }

    private List<String> factsAbout(String email) {
        return people.texts(
                "select o.id::text from outbox o join users u on u.id::text = o.key where u.email = ? order by o.seq",
                email);
    }
}
