package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.testing.SetClock;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** An identity that signs what it is told to, and the one key it is trusted by. */
final class SignedTokens implements VerificationKeys {

    private static final KeyPair OURS = pair("Ed25519");
    private static final String ISSUER = "https://diskover.example";
    private static final String KID = "ours";

    private final SetClock clock;
    private String trusted = KID;
    private boolean isFresh = true;

    SignedTokens(SetClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<PublicKey> find(String kid) {
        return Optional.of(publicKey()).filter(key -> kid.equals(trusted));
    }

    @Override
    public boolean knows(String kid) {
        return isFresh && kid.equals(trusted);
    }

    /** Nobody trusts the key any more. */
    void withdrawKey() {
        trusted = "the next one";
    }

    /** Whether the key still holds would have to be asked. */
    void age() {
        isFresh = false;
    }

    PublicKey publicKey() {
        return OURS.getPublic();
    }

    String signed(Consumer<JsonWebSignature> header, Consumer<JwtClaims> body) {
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

    NumericDate at(Duration ahead) {
        return NumericDate.fromMilliseconds(clock.instant().plus(ahead).toEpochMilli());
    }

    static PublicJsonWebKey jwk(KeyPair pair) {
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(pair.getPublic());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWTAuthContextInfo settings() {
        var settings = new JWTAuthContextInfo();
        settings.setIssuedBy(ISSUER);
        settings.setExpectedAudience(Set.of("diskover"));
        return settings;
    }

    static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
