package dev.diskover.gateway.observe;

import dev.diskover.gateway.request.Exchange;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.AsyncResult;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Requests by route and status, and how long services take to begin an answer. Tagged by pattern, never by path. */
@Singleton
public final class RequestMetrics {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterProvider<Timer> requests;
    private final MeterProvider<Timer> upstream;

    RequestMetrics(MeterRegistry registry) {
        requests = Timer.builder("gateway.requests")
                .description("Requests from arrival to the end of the answer")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
        upstream = Timer.builder("gateway.upstream")
                .description("From sending a request to a service to the head of its answer")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
    }

    void request(Exchange exchange, int status) {
        requests.withTags("route", exchange.label(), "service", exchange.service(), "status", Integer.toString(status))
                .record(exchange.elapsedNanos(), TimeUnit.NANOSECONDS);
    }

    public void upstream(String service, long nanos, AsyncResult<ProxyResponse> answer) {
        upstream.withTags("service", service, "outcome", answer.succeeded() ? "answered" : "failed")
                .record(nanos, TimeUnit.NANOSECONDS);
    }
}
