package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.testing.SetClock;
import io.smallrye.jwt.auth.principal.ParseException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

/** Tokens that look right and are not. */
class AccessTokenCheckTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final SignedTokens tokens = new SignedTokens(clock);
    private final AccessTokenCheck check = new AccessTokenCheck(tokens, clock);

    @Test
    void what_identity_signed_is_accepted() throws ParseException {
        var principal = check.parse(tokens.signed(ours -> {}, claims -> {}), SignedTokens.settings());

        assertThat(principal.getSubject()).isEqualTo("anna");
        assertThat(principal.getGroups()).containsExactly("user");
    }

    @Test
    void a_foreign_key_under_our_name_is_refused() {
        refused(tokens.signed(jws -> jws.setKey(SignedTokens.pair("Ed25519").getPrivate()), claims -> {}));
    }

    @Test
    void a_key_that_is_not_ours_or_not_named_is_refused() {
        refused(tokens.signed(jws -> jws.setKeyIdHeaderValue("theirs"), claims -> {}));
        refused(tokens.signed(jws -> jws.getHeaders().setObjectHeaderValue("kid", null), claims -> {}));
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        refused(tokens.signed(
                jws -> {
                    jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
                    jws.setAlgorithmHeaderValue("none");
                    jws.setKey(null);
                },
                claims -> {}));
        var token = tokens.signed(jws -> {}, claims -> {});
        refused(token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void our_public_key_is_no_shared_secret() {
        refused(tokens.signed(
                jws -> {
                    jws.setAlgorithmHeaderValue("HS256");
                    jws.setKey(new HmacKey(tokens.publicKey().getEncoded()));
                },
                claims -> {}));
    }

    @Test
    void another_algorithm_is_refused() {
        refused(tokens.signed(
                jws -> {
                    jws.setAlgorithmHeaderValue("RS256");
                    jws.setKey(SignedTokens.pair("RSA").getPrivate());
                },
                claims -> {}));
    }

    @Test
    void a_changed_claim_is_noticed() {
        var token = tokens.signed(jws -> {}, claims -> {}).split("\\.");
        var other =
                tokens.signed(jws -> {}, claims -> claims.setSubject("mallory")).split("\\.");

        refused(token[0] + "." + other[1] + "." + token[2]);
    }

    @Test
    void the_header_leads_nowhere() throws Exception {
        // Given
        try (var trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(300);
            var address = "http://127.0.0.1:%d/keys".formatted(trap.getLocalPort());
            var theirs = SignedTokens.pair("Ed25519");

            // When
            refused(tokens.signed(
                    jws -> {
                        jws.setHeader("jku", address);
                        jws.setHeader("x5u", address);
                        jws.setJwkHeader(SignedTokens.jwk(theirs));
                        jws.setKey(theirs.getPrivate());
                    },
                    claims -> {}));

            // Then
            assertThatThrownBy(trap::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_refused() {
        refused(tokens.signed(jws -> {}, claims -> claims.setIssuer("https://evil.example")));
        refused(tokens.signed(jws -> {}, claims -> claims.setIssuer(null)));
        refused(tokens.signed(jws -> {}, claims -> claims.setAudience("elsewhere")));
        refused(tokens.signed(jws -> {}, claims -> claims.unsetClaim("aud")));
    }

    @Test
    void a_token_has_its_time() throws ParseException {
        var token = tokens.signed(jws -> {}, claims -> {});

        clock.forward(Duration.ofMinutes(10));
        check.parse(token, SignedTokens.settings());
        clock.forward(Duration.ofSeconds(6));
        refused(token);
        refused(tokens.signed(jws -> {}, claims -> claims.unsetClaim("exp")));
        refused(tokens.signed(jws -> {}, claims -> claims.setNotBefore(tokens.at(Duration.ofMinutes(1)))));
    }

    @Test
    void what_identity_signs_for_other_ends_is_no_access_token() {
        refused(tokens.signed(jws -> jws.setHeader("typ", "JWT"), claims -> {}));
        refused(tokens.signed(jws -> jws.getHeaders().setObjectHeaderValue("typ", null), claims -> {}));
        refused(tokens.signed(jws -> {}, claims -> claims.unsetClaim("sub")));
    }

    @Test
    void what_is_no_signed_token_at_all_is_refused() {
        for (var text : new String[] {"", "a", "a.b.c", "..", "e30.e30.", PersonalTokenText.next(), "a.b.c.d.e"}) {
            refused(text);
        }
    }

    private void refused(String token) {
        assertThatThrownBy(() -> check.parse(token, SignedTokens.settings()))
                .as(token)
                .isInstanceOf(ParseException.class);
    }
}
