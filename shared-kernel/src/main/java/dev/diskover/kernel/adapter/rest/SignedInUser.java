package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.PersonalTokenText;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user whose token came with the request. Only for endpoints that demand one. */
@RequestScoped
public class SignedInUser {

    private final JsonWebToken token;
    private final CallContext call;

    public SignedInUser(JsonWebToken token, CallContext call) {
        this.token = token;
        this.call = call;
    }

    public UUID id() {
        call.signedIn(admitted().getSubject());
        return UUID.fromString(token.getSubject());
    }

    public String email() {
        return admitted().getClaim("email");
    }

    /** The raw token, to ask another service on the user's behalf. Never log it. */
    public String bearer() {
        return admitted().getRawToken();
    }

    /** Also a public endpoint may look who is there; without a scope, no personal access token says it. */
    private JsonWebToken admitted() {
        var raw = token.getRawToken();
        if (raw != null && PersonalTokenText.isClaimedBy(raw) && !call.personalTokenAdmitted()) {
            throw new PersonalTokenRefused();
        }
        return token;
    }
}
