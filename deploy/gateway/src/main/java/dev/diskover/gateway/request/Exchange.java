package dev.diskover.gateway.request;

import dev.diskover.gateway.route.Route;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** One request on its way through the gateway, with what is learned of it. Used on one event loop only. */
public final class Exchange {

    private final HttpServerRequest request;
    private final String requestId;
    private final TraceParent trace;
    private final Client client;
    private final String path;
    private final long startedNanos = System.nanoTime();
    private Route route;
    private Ration ration;
    private String label = "unmatched";
    private String failure;
    private boolean abandoned;
    private String contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

    public Exchange(HttpServerRequest request, boolean trustProxy) {
        this.request = request;
        this.requestId = RequestId.takeOrMake(request.getHeader(RequestId.HEADER));
        this.trace = TraceParent.takeOrMake(request.getHeader(TraceParent.HEADER));
        this.client = Client.of(request, trustProxy);
        var query = request.uri().indexOf('?');
        this.path = query < 0 ? request.uri() : request.uri().substring(0, query);
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public String requestId() {
        return requestId;
    }

    public TraceParent trace() {
        return trace;
    }

    public Client client() {
        return client;
    }

    /** As it came, without the query: that may hold tokens, so nothing but the upstream call ever sees it. */
    public String path() {
        return path;
    }

    public Route route() {
        return route;
    }

    public void follow(Route chosen) {
        route = chosen;
        label = chosen.pattern().text();
    }

    /** Null where the route has no rate, or none was followed. */
    public Ration ration() {
        return ration;
    }

    public void ration(Ration taken) {
        ration = taken;
    }

    /** What metrics and the log call this kind of request. */
    public String label() {
        return label;
    }

    public void label(String page) {
        label = page;
    }

    public String service() {
        return route == null ? "gateway" : route.service();
    }

    public String failure() {
        return failure;
    }

    public void failedWith(String reason) {
        failure = reason;
    }

    /** The client left before it had its answer. */
    public void abandon() {
        abandoned = true;
    }

    public boolean isAbandoned() {
        return abandoned;
    }

    public void cut() {
        request.connection().close();
    }

    public String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    public void contentSecurityPolicy(String policy) {
        contentSecurityPolicy = policy;
    }

    public long elapsedNanos() {
        return System.nanoTime() - startedNanos;
    }
}
