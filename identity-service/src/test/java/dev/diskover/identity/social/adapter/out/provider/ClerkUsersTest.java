package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.endless;
import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import dev.diskover.identity.social.domain.Vouched;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClerkUsersTest extends ClerkTestBase {

    @Test
    void a_user_is_asked_for_with_the_secret_key() {
        // Given
        provider.answers("/v1/users/user_anna", ANNA);

        // When
        var user = clerk.user("user_anna");

        // Then
        assertThat(user)
                .isEqualTo(new ClerkNews.Changed(
                        new Vouched(
                                Provider.CLERK, "user_anna", new EmailAddress("anna@example.test"), "anna_a", "Anna"),
                        Instant.ofEpochMilli(1763726400123L),
                        false));
        assertThat(provider.asked("/v1/users/user_anna").getFirst().authorization())
                .isEqualTo("Bearer sk_test_1");
    }

    @Test
    void only_the_primary_address_counts_and_only_when_verified() {
        // Given
        var unverified = ANNA.replace("\"verified\"}}]", "\"unverified\"}}]");
        provider.answers("/v1/users/user_anna", unverified);

        // When, Then
        assertThat(clerk.user("user_anna").person().hasAddress()).isFalse();
    }

    @Test
    void an_answer_about_somebody_else_or_nobody_proves_nothing() {
        // Given
        provider.answers("/v1/users/user_bert", ANNA);
        provider.answers("/v1/users/user_carl", "{}");

        // When, Then
        assertThatThrownBy(() -> clerk.user("user_bert")).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.user("user_carl")).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.user("user_gone")).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../organizations", "user_anna/../user_bert", "user_anna?x=1", "user%2Fanna"})
    void an_id_that_would_change_the_address_is_never_asked_for(String id) {
        // When, Then
        assertThatThrownBy(() -> clerk.user(id)).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_crash_or_an_endless_answer_of_clerk_is_no_verdict() {
        // Given
        provider.answers("/v1/users/user_anna", status(500, "{}"));
        provider.answers("/v1/users/user_bert", endless());

        // When, Then
        assertThatThrownBy(() -> clerk.user("user_anna")).isInstanceOf(ProviderUnavailable.class);
        assertThatThrownBy(() -> clerk.user("user_bert")).isInstanceOf(ProviderUnavailable.class);
    }
}
