package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.ClientAddress;
import dev.diskover.identity.RefreshCookie;
import dev.diskover.identity.session.domain.Client;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from, and the session it belongs to. */
@RequestScoped
public class ClientOfRequest {

    private final HttpServerRequest request;
    private final ClientAddress address;
    private final RefreshCookie cookie;

    public ClientOfRequest(HttpServerRequest request, ClientAddress address, RefreshCookie cookie) {
        this.request = request;
        this.address = address;
        this.cookie = cookie;
    }

    public Client get() {
        return new Client(request.getHeader("User-Agent"), address.get());
    }

    /** Null where there is none. */
    String refreshToken() {
        return cookie.shown();
    }
}
