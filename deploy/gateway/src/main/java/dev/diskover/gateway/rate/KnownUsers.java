package dev.diskover.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whose token a request carries, as far as a service has said so before. The gateway checks no token itself, and a
 * token nobody vouched for counts for nothing: else a client with many invented tokens would be many clients.
 */
@Singleton
public final class KnownUsers {

    private static final int MOST_TOKENS = 100_000;
    private static final Duration VOUCHED_FOR = Duration.ofMinutes(1);

    private final Cache<String, String> byToken = Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterWrite(VOUCHED_FOR)
            .build();

    /** @param user id a service accepted the request's token for */
    public void vouchedFor(HttpServerRequest request, String user) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            byToken.put(hash(authorization), user);
        }
    }

    Optional<String> userOf(HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization == null
                ? Optional.empty()
                : Optional.ofNullable(byToken.getIfPresent(hash(authorization)));
    }

    /** So that no token lies in memory longer than its request. */
    private static String hash(String authorization) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(authorization.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
