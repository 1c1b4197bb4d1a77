package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.session.domain.Client;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from. The gateway says it, and lets no client say it. */
@RequestScoped
public class ClientOfRequest {

    private final HttpServerRequest request;

    public ClientOfRequest(HttpServerRequest request) {
        this.request = request;
    }

    public Client get() {
        return new Client(request.getHeader("User-Agent"), address());
    }

    private String address() {
        var told = request.getHeader("X-Real-IP");
        return told == null ? request.remoteAddress().host() : told;
    }
}
