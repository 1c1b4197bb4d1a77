package dev.diskover.identity.social.adapter.out.provider;

import static dev.diskover.identity.social.fixture.ProviderStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.EmailNotVerified;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleTest extends GoogleTestBase {

    @Test
    void the_consent_page_gets_state_nonce_and_challenge_but_nothing_that_redeems_the_code() {
        // When
        var page = google.consentPage(ATTEMPT, CALLBACK);

        // Then
        assertThat(page.toString()).startsWith(provider.url() + "/authorize?");
        assertThat(page.getQuery().split("&"))
                .contains(
                        "response_type=code",
                        "client_id=" + CLIENT,
                        "redirect_uri=" + CALLBACK,
                        "state=the-state",
                        "nonce=" + ATTEMPT.nonce(),
                        "code_challenge=" + ATTEMPT.codeChallenge(),
                        "code_challenge_method=S256");
        assertThat(page.toString()).doesNotContain(ATTEMPT.codeVerifier(), ATTEMPT.secret(), "the-client-secret");
    }

    @Test
    void a_good_token_proves_who_the_person_is() {
        // When
        var person = redeem(FORGE.sign(claims()));

        // Then
        assertThat(person)
                .isEqualTo(new Vouched(
                        Provider.GOOGLE, "1084", new EmailAddress("anna@example.test"), "Anna A", "Anna A"));
        assertThat(provider.asked("/token").getFirst().form())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("redirect_uri", CALLBACK)
                .containsEntry("client_id", CLIENT)
                .containsEntry("client_secret", "the-client-secret")
                .containsEntry("code_verifier", ATTEMPT.codeVerifier());
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        // Given
        var late = claims();
        late.put("iat", NOON.minusSeconds(3625).getEpochSecond());
        late.put("exp", NOON.minusSeconds(25).getEpochSecond());
        var early = claims();
        early.put("nbf", NOON.plusSeconds(25).getEpochSecond());

        // When, Then
        assertThat(redeem(FORGE.sign(late)).subject()).isEqualTo("1084");
        assertThat(redeem(FORGE.sign(early)).subject()).isEqualTo("1084");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null", "1", "\"no\"", "[]"})
    void an_address_that_google_has_not_verified_lets_nobody_in(String verified) {
        // Given
        var claims = claims();
        claims.put(
                "email_verified",
                switch (verified) {
                    case "false" -> false;
                    case "null" -> null;
                    case "1" -> 1;
                    case "[]" -> List.of();
                    default -> "no";
                });

        // When, Then
        assertThatThrownBy(() -> redeem(FORGE.sign(claims))).isInstanceOf(EmailNotVerified.class);
    }

    @Test
    void a_code_that_google_refuses_proves_nothing() {
        // Given
        provider.answers("/token", status(400, "{\"error\": \"invalid_grant\"}"));

        // When, Then
        assertThatThrownBy(() -> google.redeem(ATTEMPT, "the-code", CALLBACK)).isInstanceOf(IdentityNotProven.class);
    }
}
