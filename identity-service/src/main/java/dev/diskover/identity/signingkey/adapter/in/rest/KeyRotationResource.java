package dev.diskover.identity.signingkey.adapter.in.rest;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import dev.diskover.kernel.adapter.security.ServicesOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the operator of the system: what {@code ./diskover rotate-keys} calls. */
@Path("/internal/signing-keys/rotation")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ServicesOnly
@RunOnVirtualThread
public class KeyRotationResource {

    private final SigningKeys keys;

    public KeyRotationResource(SigningKeys keys) {
        this.keys = keys;
    }

    @POST
    @Operation(hidden = true)
    public Successor rotate() {
        var key = keys.rotate();
        return new Successor(key.kid(), key.signsFrom());
    }

    public record Successor(String kid, Instant signsFrom) {}
}
