package dev.diskover.gateway.answer;

import dev.diskover.gateway.config.Settings;
import dev.diskover.gateway.request.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Lets the pages of the configured origins call with credentials. The services know nothing of it. */
@Singleton
public final class Cors {

    private static final String ALLOWED_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ALLOWED_HEADERS =
            "Accept, Accept-Language, Authorization, Cache-Control, Content-Type, "
                    + "Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, traceparent, tracestate, X-Request-Id";
    private static final String EXPOSED_HEADERS =
            "Content-Disposition, ETag, Idempotency-Replayed, Location, RateLimit, "
                    + "RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, "
                    + "Retry-After, X-Request-Id";
    private static final String MAX_AGE_SECONDS = "7200";
    private static final List<String> GATEWAYS_OWN = List.of(
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Headers",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age");

    private final Set<String> origins;

    Cors(Settings settings) {
        origins = settings.webOrigins();
    }

    public boolean isPreflight(Exchange exchange) {
        var request = exchange.request();
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }

    public void answerPreflight(Exchange exchange) {
        if (!isAllowed(exchange)) {
            Problems.send(exchange, Problem.originNotAllowed());
            return;
        }
        exchange.response()
                .setStatusCode(204)
                .putHeader("Access-Control-Allow-Methods", ALLOWED_METHODS)
                .putHeader("Access-Control-Allow-Headers", ALLOWED_HEADERS)
                .putHeader("Access-Control-Max-Age", MAX_AGE_SECONDS)
                .end();
    }

    /** Only the gateway says who may read an answer. */
    public static void removeFrom(MultiMap upstreamHeaders) {
        GATEWAYS_OWN.forEach(upstreamHeaders::remove);
    }

    void applyTo(Exchange exchange, MultiMap headers) {
        headers.add("Vary", "Origin");
        if (isAllowed(exchange)) {
            headers.set("Access-Control-Allow-Origin", exchange.request().getHeader("Origin"));
            headers.set("Access-Control-Allow-Credentials", "true");
            headers.set("Access-Control-Expose-Headers", EXPOSED_HEADERS);
        }
    }

    private boolean isAllowed(Exchange exchange) {
        var origin = exchange.request().getHeader("Origin");
        return origin != null && origins.contains(origin);
    }
}
