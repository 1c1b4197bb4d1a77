package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.testing.SetClock;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Tokens that look right and are not. */
class AccessTokenCheckTest {

    private static final KeyPair OURS = pair("Ed25519");
    private static final String ISSUER = "https://diskover.example";
    private static final String KID = "ours";

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private String trusted = KID;
    private final AccessTokenCheck check =
            new AccessTokenCheck(kid -> Optional.of(OURS.getPublic()).filter(key -> kid.equals(trusted)), clock);

    @Test
    void what_identity_signed_is_accepted() throws ParseException {
        var principal = check.parse(signed(ours -> {}, claims -> {}), settings());

        assertThat(principal.getSubject()).isEqualTo("anna");
        assertThat(principal.getGroups()).containsExactly("user");
    }

    @Test
    void a_foreign_key_under_our_name_is_refused() {
        refused(signed(jws -> jws.setKey(pair("Ed25519").getPrivate()), claims -> {}));
    }

    @Test
    void a_key_that_is_not_ours_or_not_named_is_refused() {
        refused(signed(jws -> jws.setKeyIdHeaderValue("theirs"), claims -> {}));
        refused(signed(jws -> jws.getHeaders().setObjectHeaderValue("kid", null), claims -> {}));
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        refused(signed(
                jws -> {
                    jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
                    jws.setAlgorithmHeaderValue("none");
                    jws.setKey(null);
                },
                claims -> {}));
        var token = signed(jws -> {}, claims -> {});
        refused(token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void our_public_key_is_no_shared_secret() {
        refused(signed(
                jws -> {
                    jws.setAlgorithmHeaderValue("HS256");
                    jws.setKey(new HmacKey(OURS.getPublic().getEncoded()));
                },
                claims -> {}));
    }

    @Test
    void another_algorithm_is_refused() {
        refused(signed(
                jws -> {
                    jws.setAlgorithmHeaderValue("RS256");
                    jws.setKey(pair("RSA").getPrivate());
                },
                claims -> {}));
    }

    @Test
    void a_changed_claim_is_noticed() {
        var token = signed(jws -> {}, claims -> {}).split("\\.");
        var other = signed(jws -> {}, claims -> claims.setSubject("mallory")).split("\\.");

        refused(token[0] + "." + other[1] + "." + token[2]);
    }

    @Test
    void the_header_leads_nowhere() throws Exception {
        // Given
        try (var trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(300);
            var address = "http://127.0.0.1:%d/keys".formatted(trap.getLocalPort());
            var theirs = pair("Ed25519");

            // When
            refused(signed(
                    jws -> {
                        jws.setHeader("jku", address);
                        jws.setHeader("x5u", address);
                        jws.setJwkHeader(jwk(theirs));
                        jws.setKey(theirs.getPrivate());
                    },
                    claims -> {}));

            // Then
            assertThatThrownBy(trap::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_refused() {
        refused(signed(jws -> {}, claims -> claims.setIssuer("https://evil.example")));
        refused(signed(jws -> {}, claims -> claims.setIssuer(null)));
        refused(signed(jws -> {}, claims -> claims.setAudience("elsewhere")));
        refused(signed(jws -> {}, claims -> claims.unsetClaim("aud")));
    }

    @Test
    void a_token_has_its_time() throws ParseException {
        var token = signed(jws -> {}, claims -> {});

        clock.forward(Duration.ofMinutes(10));
        check.parse(token, settings());
        clock.forward(Duration.ofSeconds(6));
        refused(token);
        refused(signed(jws -> {}, claims -> claims.unsetClaim("exp")));
        refused(signed(jws -> {}, claims -> claims.setNotBefore(at(Duration.ofMinutes(1)))));
    }

    @Test
    void a_token_that_was_valid_a_moment_ago_ends_with_its_key() throws ParseException {
        var token = signed(jws -> {}, claims -> {});
        check.parse(token, settings());

        trusted = "the next one";

        refused(token);
    }

    @Test
    void a_token_that_is_known_vouches_for_no_other() throws ParseException {
        var token = signed(jws -> {}, claims -> {});
        check.parse(token, settings());

        var forged = token.substring(0, token.length() - 4) + "AAAA";

        refused(forged);
        assertThat(check.parse(token, settings()).getSubject()).isEqualTo("anna");
    }

    @Test
    void what_identity_signs_for_other_ends_is_no_access_token() {
        refused(signed(jws -> jws.setHeader("typ", "JWT"), claims -> {}));
        refused(signed(jws -> jws.getHeaders().setObjectHeaderValue("typ", null), claims -> {}));
        refused(signed(jws -> {}, claims -> claims.unsetClaim("sub")));
    }

    @Test
    void what_is_no_signed_token_at_all_is_refused() {
        for (var text : new String[] {"", "a", "a.b.c", "..", "e30.e30.", PersonalTokenText.next(), "a.b.c.d.e"}) {
            refused(text);
        }
    }

    private void refused(String token) {
        assertThatThrownBy(() -> check.parse(token, settings())).as(token).isInstanceOf(ParseException.class);
    }

    private String signed(Consumer<JsonWebSignature> header, Consumer<JwtClaims> body) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("diskover");
        claims.setSubject("anna");
        claims.setStringListClaim("groups", "user");
        claims.setExpirationTime(at(Duration.ofMinutes(10)));
        body.accept(claims);
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue("EdDSA");
        jws.setKeyIdHeaderValue(KID);
        jws.setHeader("typ", AccessTokenCheck.TYPE);
        jws.setKey((Key) OURS.getPrivate());
        header.accept(jws);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private NumericDate at(Duration ahead) {
        return NumericDate.fromMilliseconds(clock.instant().plus(ahead).toEpochMilli());
    }

    private static PublicJsonWebKey jwk(KeyPair pair) {
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(pair.getPublic());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTAuthContextInfo settings() {
        var settings = new JWTAuthContextInfo();
        settings.setIssuedBy(ISSUER);
        settings.setExpectedAudience(Set.of("diskover"));
        return settings;
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
