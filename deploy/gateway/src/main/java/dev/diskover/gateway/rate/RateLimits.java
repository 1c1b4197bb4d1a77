package dev.diskover.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.diskover.gateway.config.GatewayConfig;
import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.request.Ration;
import dev.diskover.gateway.route.Rate;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps one client from taking what belongs to all. Counted in this process alone: with two gateways a client has
 * twice as much. What protects accounts must hold exactly, so identity counts that itself, in its database.
 */
@Singleton
public final class RateLimits {

    private static final int MOST_CLIENTS = 200_000;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(FORGET_AFTER)
            .build();
    private final KnownUsers users;
    private final int factor;

    RateLimits(KnownUsers users, GatewayConfig config) {
        this.users = users;
        this.factor = config.limits().rateFactor();
    }

    /** Takes one request from what the client has left; empty where the route has no rate. */
    public Optional<Ration> take(Exchange exchange) {
        return exchange.route().rate().map(rate -> take(rate, clientOf(exchange)));
    }

    private Ration take(Rate rate, String client) {
        var probe =
                buckets.get(new Key(rate.name(), client), key -> bucket(rate)).tryConsumeAndReturnRemaining(1);
        return ration(rate, probe);
    }

    private Ration ration(Rate rate, ConsumptionProbe probe) {
        var wait = probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
        return new Ration(scaled(rate), probe.getRemainingTokens(), wait, seconds(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(Rate rate) {
        var requests = scaled(rate).requests();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, rate.per()))
                .build();
    }

    private Rate scaled(Rate rate) {
        return new Rate(rate.name(), Math.multiplyExact(rate.requests(), factor), rate.per());
    }

    private String clientOf(Exchange exchange) {
        return users.userOf(exchange.request())
                .orElseGet(() -> exchange.client().network());
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }

    private record Key(String rate, String client) {}
}
