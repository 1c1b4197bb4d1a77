package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.ClientAddress;
import dev.diskover.identity.session.domain.Client;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from. */
@RequestScoped
public class ClientOfRequest {

    private final HttpServerRequest request;
    private final ClientAddress address;

    public ClientOfRequest(HttpServerRequest request, ClientAddress address) {
        this.request = request;
        this.address = address;
    }

    public Client get() {
        return new Client(request.getHeader("User-Agent"), address.get());
    }
}
