package dev.diskover.entitlement.download.adapter.in.rest;

import dev.diskover.entitlement.download.domain.Visitor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from. Behind the gateway that is the last address the gateway added. */
@RequestScoped
public class VisitorOfRequest {

    private final HttpServerRequest request;

    public VisitorOfRequest(HttpServerRequest request) {
        this.request = request;
    }

    Visitor get() {
        return new Visitor(address(), request.getHeader("User-Agent"));
    }

    private String address() {
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || forwarded.isBlank()) {
            return request.remoteAddress().host();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
