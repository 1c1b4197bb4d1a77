package dev.diskover.identity.social.adapter.out.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.ProviderNotConfigured;
import dev.diskover.identity.social.fixture.TokenForge;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfiguredClerkTest extends ClerkTestBase {

    @Test
    void a_session_token_of_our_own_pages_tells_whose_it_is() {
        // When, Then
        assertThat(clerk.subjectOf(FORGE.sign(claims()))).isEqualTo("user_anna");
    }

    static Stream<Arguments> claimsThatProveNothing() {
        return Stream.of(
                Arguments.of("another issuer", Map.of("iss", "https://clerk.example")),
                Arguments.of("made for another origin", Map.of("azp", "https://evil.example")),
                Arguments.of("made for an origin that begins like ours", Map.of("azp", PUBLIC_URL + ".evil.example")),
                Arguments.of("no origin", Map.of("azp", GONE)),
                Arguments.of("for another service", Map.of("aud", "somebody-else")),
                Arguments.of(
                        "expired",
                        Map.of(
                                "exp", NOON.minusSeconds(31).getEpochSecond(),
                                "iat", NOON.minusSeconds(91).getEpochSecond())),
                Arguments.of("no expiry", Map.of("exp", GONE)),
                Arguments.of("not valid yet", Map.of("nbf", NOON.plusSeconds(31).getEpochSecond())),
                Arguments.of("no subject", Map.of("sub", GONE)),
                Arguments.of("of no session", Map.of("sid", GONE)),
                Arguments.of("of a sign-in that is not finished", Map.of("sts", "pending")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatProveNothing")
    void a_signed_token_with_wrong_claims_is_refused(String what, Map<String, Object> changed) {
        // Given
        var claims = claims();
        claims.putAll(changed);
        claims.values().removeIf(GONE::equals);

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_token_without_a_signature_of_the_instance_is_refused() {
        // Given
        var stranger = new TokenForge("ins_1");

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(stranger.sign(claims()))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.unsigned(claims()))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.signWithPublicKey(claims())))
                .isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> clerk.subjectOf("no token")).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void other_origins_and_none_count_where_the_operator_says_so() {
        // Given
        set("identity.social.clerk.authorized-parties", "https://app.example,https://beta.example");
        set("identity.social.clerk.party-optional", "true");
        clerk = clerk();
        var beta = claims();
        beta.put("azp", "https://beta.example");
        var none = claims();
        none.remove("azp");

        // When, Then
        assertThat(clerk.subjectOf(FORGE.sign(beta))).isEqualTo("user_anna");
        assertThat(clerk.subjectOf(FORGE.sign(none))).isEqualTo("user_anna");
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims()))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void what_is_not_configured_is_not_offered() {
        // Given
        set("identity.social.clerk.secret-key", "");
        set("identity.social.clerk.webhook-secret", "");
        clerk = clerk();

        // When, Then
        assertThatThrownBy(() -> clerk.subjectOf(FORGE.sign(claims()))).isInstanceOf(ProviderNotConfigured.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(ProviderNotConfigured.class);
    }
}
