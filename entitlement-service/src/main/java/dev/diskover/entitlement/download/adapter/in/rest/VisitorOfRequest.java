package dev.diskover.entitlement.download.adapter.in.rest;

import dev.diskover.entitlement.download.domain.Visitor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from. The gateway says it, and lets no client say it. */
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
        var told = request.getHeader("X-Real-IP");
        return told == null ? request.remoteAddress().host() : told;
    }
}
