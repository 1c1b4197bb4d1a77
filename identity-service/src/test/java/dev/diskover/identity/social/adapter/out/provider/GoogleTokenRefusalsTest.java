package dev.diskover.identity.social.adapter.out.provider;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.fixture.TokenForge;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleTokenRefusalsTest extends GoogleTestBase {

    static Stream<Arguments> claimsThatProveNothing() {
        return Stream.of(
                Arguments.of("another issuer", Map.of("iss", "https://accounts.example")),
                Arguments.of("no issuer", without("iss")),
                Arguments.of("another audience", Map.of("aud", "somebody-else")),
                Arguments.of("no audience", without("aud")),
                Arguments.of("several audiences and no party", Map.of("aud", List.of(CLIENT, "somebody-else"))),
                Arguments.of("given to somebody else", Map.of("azp", "somebody-else")),
                Arguments.of(
                        "expired",
                        Map.of(
                                "exp", NOON.minusSeconds(31).getEpochSecond(),
                                "iat", NOON.minusSeconds(3631).getEpochSecond())),
                Arguments.of("no expiry", without("exp")),
                Arguments.of("not valid yet", Map.of("nbf", NOON.plusSeconds(31).getEpochSecond())),
                Arguments.of("no time of issue", without("iat")),
                Arguments.of("no subject", without("sub")),
                Arguments.of("an empty subject", Map.of("sub", " ")),
                Arguments.of("an endless subject", Map.of("sub", "1".repeat(256))),
                Arguments.of("the nonce of another browser", Map.of("nonce", "another")),
                Arguments.of("no nonce", without("nonce")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatProveNothing")
    void a_signed_token_with_wrong_claims_is_refused(String what, Map<String, Object> changed) {
        // Given
        var claims = claims();
        claims.putAll(changed);
        claims.values().removeIf(GONE::equals);

        // When, Then
        assertThatThrownBy(() -> redeem(FORGE.sign(claims))).isInstanceOf(IdentityNotProven.class);
    }

    @Test
    void a_token_without_a_signature_of_the_issuer_is_refused() {
        // Given
        var forged = claims();
        forged.put("email", "victim@example.test");

        // When, Then
        assertThatThrownBy(() -> redeem(STRANGER.sign(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(new TokenForge("unknown").sign(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.unsigned(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.signWithPublicKey(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.signOtherwise(forged))).isInstanceOf(IdentityNotProven.class);
        assertThatThrownBy(() -> redeem(FORGE.swapped(claims(), forged))).isInstanceOf(IdentityNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no token", "a.b.c", "....", "{}"})
    void what_is_no_token_is_refused(String text) {
        // When, Then
        assertThatThrownBy(() -> redeem(text)).isInstanceOf(IdentityNotProven.class);
    }
}
