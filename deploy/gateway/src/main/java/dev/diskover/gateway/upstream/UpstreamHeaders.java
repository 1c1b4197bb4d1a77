package dev.diskover.gateway.upstream;

import dev.diskover.gateway.answer.Cors;
import dev.diskover.gateway.request.Client;
import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.request.RequestId;
import dev.diskover.gateway.request.TraceParent;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Set;

/** What a service gets to see of a request's headers, and a client of an answer's. */
final class UpstreamHeaders {

    private static final Set<String> WRITTEN_BY_US_ONLY =
            Set.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url", "x-http-method-override", "expect");

    static void prepareRequest(Exchange exchange, MultiMap headers) {
        HopByHop.removeFrom(headers);
        headers.names().stream().filter(UpstreamHeaders::mayNotPass).toList().forEach(headers::remove);
        var client = exchange.client();
        headers.set(Client.FOR, client.chain());
        headers.set(Client.REAL, client.address());
        headers.set(Client.PROTO, client.scheme());
        headers.set(Client.HOST, client.host());
        headers.set(RequestId.HEADER, exchange.requestId());
        headers.set(TraceParent.HEADER, exchange.trace().header());
        if (!exchange.trace().taken()) {
            headers.remove("tracestate");
        }
    }

    private static boolean mayNotPass(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || WRITTEN_BY_US_ONLY.contains(lower);
    }

    /** What a service says to the gateway alone: for which user it accepted the token. */
    static final String USER = "X-User-Id";

    static void prepareAnswer(MultiMap headers) {
        headers.remove(USER);
        HopByHop.removeFrom(headers);
        Cors.removeFrom(headers);
    }

    private UpstreamHeaders() {}
}
