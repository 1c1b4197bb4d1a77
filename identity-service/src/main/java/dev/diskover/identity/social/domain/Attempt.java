package dev.diskover.identity.social.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One way to a provider and back. What the provider is to repeat or to check is derived from a secret that only the
 * browser keeps, so that none of it lies in our database meanwhile.
 *
 * @param state goes to the provider and comes back in the address
 * @param secret 256 random bits in a cookie of the browser that set out
 */
public record Attempt(Provider provider, String state, String secret, ReturnPath returnTo) {

    /** Ties the provider's ID token to this browser (OpenID Connect Core, 3.1.2.1). */
    public String nonce() {
        return sha256("nonce." + secret);
    }

    /** Without it the code is worth nothing to whoever catches it (RFC 7636). */
    public String codeVerifier() {
        return sha256("verifier." + secret);
    }

    public String codeChallenge() {
        return sha256(codeVerifier());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never shown: it holds the secret. */
    @Override
    public String toString() {
        return "Attempt[" + provider + "]";
    }
}
