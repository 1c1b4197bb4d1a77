package dev.diskover.kernel.adapter.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user whose access token came with the request. Only for endpoints that demand one. */
@RequestScoped
public class SignedInUser {

    private final JsonWebToken token;
    private final CallContext call;

    public SignedInUser(JsonWebToken token, CallContext call) {
        this.token = token;
        this.call = call;
    }

    public UUID id() {
        call.signedIn(token.getSubject());
        return UUID.fromString(token.getSubject());
    }

    public String email() {
        return token.getClaim("email");
    }

    /** The raw token, to ask another service on the user's behalf. Never log it. */
    public String bearer() {
        return token.getRawToken();
    }
}
