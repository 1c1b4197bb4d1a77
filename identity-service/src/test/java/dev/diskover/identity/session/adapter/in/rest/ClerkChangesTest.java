package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.ClerkDesk.exchange;
import static dev.diskover.identity.social.fixture.ClerkDesk.tell;
import static dev.diskover.identity.social.fixture.ClerkDesk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.ClerkDesk;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class ClerkChangesTest extends ClerkWebhookTestBase {

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
}
