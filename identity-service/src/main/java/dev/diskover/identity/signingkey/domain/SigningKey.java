package dev.diskover.identity.signingkey.domain;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/**
 * A key pair that signs access tokens for a while. It is published before it signs and stays published until the last
 * token it signed has ended.
 *
 * @param publishedTill null while it signs or will sign
 */
public record SigningKey(
        String kid, PrivateKey privateKey, PublicKey publicKey, Instant signsFrom, Instant publishedTill) {

    public boolean signsAt(Instant now) {
        return !signsFrom.isAfter(now) && publishedTill == null;
    }

    public boolean isPublishedAt(Instant now) {
        return publishedTill == null || publishedTill.isAfter(now);
    }
}
