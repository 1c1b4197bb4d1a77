package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures as https://docs.svix.com/receiving/verifying-payloads/how-manual describes them. */
final class SvixSignature {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_SIGNATURES = 10;

    private final SecretKeySpec key;

    SvixSignature(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalStateException("CLERK_WEBHOOK_SECRET begins with " + PREFIX);
        }
        this.key = new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256");
    }

    /** Several signatures come while the secret is exchanged; one that is right suffices. */
    boolean covers(Message message, Instant now) {
        if (message.id() == null || message.signatures() == null || !isFresh(message.timestamp(), now)) {
            return false;
        }
        var expected = (VERSION + sign(message)).getBytes(StandardCharsets.UTF_8);
        return Stream.of(message.signatures().split(" ", MOST_SIGNATURES))
                .map(signature -> signature.getBytes(StandardCharsets.UTF_8))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature));
    }

    private static boolean isFresh(String timestamp, Instant now) {
        try {
            var sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sentAt, now).abs().compareTo(TOLERANCE) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException noTime) {
            return false;
        }
    }

    private String sign(Message message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var content = message.id() + "." + message.timestamp() + "." + message.body();
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
