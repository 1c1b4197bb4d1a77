package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.session.domain.Client;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from. Behind the gateway that is the last address the gateway added. */
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
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || forwarded.isBlank()) {
            return request.remoteAddress().host();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
