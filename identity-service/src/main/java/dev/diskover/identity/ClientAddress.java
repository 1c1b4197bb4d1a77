package dev.diskover.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** The network address the request at hand came from. The gateway says it, and lets no client say it. */
@RequestScoped
public class ClientAddress {

    private static final String HEADER = "X-Real-IP";

    private final HttpServerRequest request;

    public ClientAddress(HttpServerRequest request) {
        this.request = request;
    }

    public String get() {
        var told = request.getHeader(HEADER);
        return told == null ? request.remoteAddress().host() : told;
    }
}
