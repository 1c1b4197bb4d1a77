package dev.diskover.kernel.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** Access tokens as identity signs them, with a key that only tests trust (test-jwks.json). */
public final class TestTokens {

    private static final String PRIVATE_KEY = "MC4CAQAwBQYDK2VwBCIEIP7Kby2AgiWA408j9V87EPkMjQ4tnIvNIbW/F71B/T1V";

    public static String user(UUID id) {
        return of(id, Set.of("user"));
    }

    public static String adminReader(UUID id) {
        return of(id, Set.of("user", "admin:read"));
    }

    public static String adminWriter(UUID id) {
        return of(id, Set.of("user", "admin:read", "admin:write"));
    }

    /** Signed with a key that nobody trusts. */
    public static String forged(UUID id) {
        try {
            var foreign = java.security.KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate();
            return claims(id, Set.of("user", "admin:read", "admin:write"))
                    .jws()
                    .algorithm(SignatureAlgorithm.EDDSA)
                    .header("typ", "at+jwt")
                    .keyId("test")
                    .sign(foreign);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(UUID id, Set<String> groups) {
        return claims(id, groups)
                .jws()
                .algorithm(SignatureAlgorithm.EDDSA)
                .header("typ", "at+jwt")
                .keyId("test")
                .sign(key());
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder claims(UUID id, Set<String> groups) {
        return Jwt.issuer("http://localhost:8080")
                .audience("diskover")
                .subject(id.toString())
                .claim("email", id + "@example.test")
                .claim("email_verified", true)
                .groups(groups)
                .expiresIn(300);
    }

    private static PrivateKey key() {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(PRIVATE_KEY)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestTokens() {}
}
