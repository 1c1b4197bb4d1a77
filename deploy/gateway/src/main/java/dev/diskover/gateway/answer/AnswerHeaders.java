package dev.diskover.gateway.answer;

import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.request.RequestId;
import jakarta.inject.Singleton;

/** Headers of every answer, whoever made it: set last, just before the head is written, so none can be missed. */
@Singleton
public final class AnswerHeaders {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final Cors cors;

    AnswerHeaders(Cors cors) {
        this.cors = cors;
    }

    public void applyTo(Exchange exchange) {
        var headers = exchange.response().headers();
        headers.remove("Server").remove("X-Powered-By");
        headers.set(RequestId.HEADER, exchange.requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", exchange.contentSecurityPolicy());
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Resource-Policy", "same-site");
        if (exchange.client().isHttps()) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        if (exchange.ration() != null) {
            // Both are lists: identity may have told a limit of its own, on guessing.
            headers.add("RateLimit-Policy", exchange.ration().policy());
            headers.add("RateLimit", exchange.ration().state());
        }
        cors.applyTo(exchange, headers);
    }
}
