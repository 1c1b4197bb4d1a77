package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.social.fixture.Browser.assertRefused;
import static dev.diskover.identity.social.fixture.Browser.id;
import static dev.diskover.identity.social.fixture.Browser.me;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.Browser;
import dev.diskover.identity.social.fixture.NeedsStandIns;
import dev.diskover.identity.social.fixture.StandIns;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Whose account it is that a provider vouches for. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(StandIns.class)
@NeedsStandIns
class SocialLinkTest {

    @Inject
    People people;

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
}
