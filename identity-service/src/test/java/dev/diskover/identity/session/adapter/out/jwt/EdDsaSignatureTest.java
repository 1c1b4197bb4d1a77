package dev.diskover.identity.session.adapter.out.jwt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.signingkey.domain.SigningKey;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Instant;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class EdDsaSignatureTest {

    private final EdDsaSignature signature = new EdDsaSignature();

    @Test
    void the_keys_owner_alone_is_believed_and_the_header_says_which_key_it_was() throws Exception {
        // Given
        var key = key("one");
        var other = key("two");

        // When
        var token = signature.compact(key, "at+jwt", claims("anna"));

        // Then
        assertThat(isSignedBy(key.publicKey(), token)).isTrue();
        assertThat(isSignedBy(other.publicKey(), token)).isFalse();
        var parsed = parsed(token, key.publicKey());
        assertThat(parsed.getPayload()).isEqualTo("{\"sub\":\"anna\"}");
        assertThat(parsed.getAlgorithmHeaderValue()).isEqualTo("EdDSA");
        assertThat(parsed.getKeyIdHeaderValue()).isEqualTo("one");
        assertThat(parsed.getHeader("typ")).isEqualTo("at+jwt");
    }

    @Test
    void a_new_key_signs_from_its_first_token_on() throws Exception {
        // Given
        var old = key("old");
        var fresh = key("fresh");
        signature.compact(old, "at+jwt", claims("anna"));

        // When
        var token = signature.compact(fresh, "at+jwt", claims("anna"));

        // Then
        assertThat(isSignedBy(fresh.publicKey(), token)).isTrue();
        assertThat(isSignedBy(old.publicKey(), token)).isFalse();
    }

    private static JwtClaims claims(String subject) {
        var claims = new JwtClaims();
        claims.setSubject(subject);
        return claims;
    }

    private static SigningKey key(String kid) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new SigningKey(kid, pair.getPrivate(), pair.getPublic(), Instant.EPOCH, null);
    }

    /** By another implementation, the JDK's. */
    private static boolean isSignedBy(PublicKey key, String token) throws JoseException {
        return parsed(token, key).verifySignature();
    }

    private static JsonWebSignature parsed(String token, PublicKey key) throws JoseException {
        var parsed = new JsonWebSignature();
        parsed.setKey(key);
        parsed.setCompactSerialization(token);
        return parsed;
    }
}
