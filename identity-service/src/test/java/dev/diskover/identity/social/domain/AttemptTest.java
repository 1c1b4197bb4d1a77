package dev.diskover.identity.social.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Attempt ATTEMPT = new Attempt(Provider.GOOGLE, "state", "secret", ReturnPath.HOME);

    @Test
    void what_the_provider_sees_tells_nothing_of_what_it_is_to_see_later() {
        // When
        var seen = Set.of(ATTEMPT.state(), ATTEMPT.nonce(), ATTEMPT.codeChallenge());

        // Then
        assertThat(seen).hasSize(3).doesNotContain(ATTEMPT.secret(), ATTEMPT.codeVerifier());
        assertThat(ATTEMPT.toString()).doesNotContain("secret", ATTEMPT.codeVerifier());
    }

    @Test
    void the_verifier_has_the_length_that_the_standard_demands() {
        assertThat(ATTEMPT.codeVerifier()).matches("[A-Za-z0-9._~-]{43,128}");
    }

    @Test
    void another_browser_has_another_nonce_and_verifier() {
        // Given
        var other = new Attempt(Provider.GOOGLE, "state", "other", ReturnPath.HOME);

        // When, Then
        assertThat(other.nonce()).isNotEqualTo(ATTEMPT.nonce());
        assertThat(other.codeVerifier()).isNotEqualTo(ATTEMPT.codeVerifier());
    }
}
