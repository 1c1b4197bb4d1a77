package dev.diskover.gateway.upstream;

import dev.diskover.gateway.config.GatewayConfig;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Asks every service whether it is ready, all at once. */
@Singleton
public final class Health {

    private static final String READY = "/q/health/ready";
    // Anyone may ask for the sum; asking the services again for each of them would let a stranger load all six.
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final UpstreamClient client;
    private final Duration timeLimit;
    private Future<Map<String, Boolean>> last;
    private long askedNanos;

    Health(UpstreamClient client, GatewayConfig config) {
        this.client = client;
        this.timeLimit = config.upstream().healthTimeout();
    }

    /** Name of each service, and whether it is up. */
    public synchronized Future<Map<String, Boolean>> parts() {
        if (last == null || System.nanoTime() - askedNanos > FRESH_NANOS) {
            askedNanos = System.nanoTime();
            last = askAll();
        }
        return last;
    }

    private Future<Map<String, Boolean>> askAll() {
        var asked = client.services().stream().sorted().toList();
        var answers = asked.stream().map(this::isReady).toList();
        return Future.join(answers).map(all -> {
            var parts = new TreeMap<String, Boolean>();
            for (var i = 0; i < asked.size(); i++) {
                parts.put(asked.get(i), all.resultAt(i));
            }
            return parts;
        });
    }

    private Future<Boolean> isReady(String service) {
        return client.get(service, READY, timeLimit)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(false);
    }
}
