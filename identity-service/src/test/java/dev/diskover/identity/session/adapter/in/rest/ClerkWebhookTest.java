package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.ClerkDesk.exchange;
import static dev.diskover.identity.social.fixture.ClerkDesk.message;
import static dev.diskover.identity.social.fixture.ClerkDesk.send;
import static dev.diskover.identity.social.fixture.ClerkDesk.tell;
import static dev.diskover.identity.social.fixture.ClerkDesk.user;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.social.fixture.ClerkDesk;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.identity.social.fixture.SvixSigner;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
class ClerkWebhookTest extends ClerkWebhookTestBase {

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
}
