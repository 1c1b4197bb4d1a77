package dev.diskover.identity.personaltoken.adapter.in.rest;

import dev.diskover.kernel.adapter.security.ServicesOnly;
import dev.diskover.kernel.adapter.security.TokenHolders;
import dev.diskover.kernel.adapter.security.TokenHolders.TokenHolder;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Tells the other services whom a personal access token speaks for. A POST, so that no log of addresses holds one. */
@Path("/internal/token-introspection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@ServicesOnly
@RunOnVirtualThread
public class IntrospectionResource {

    private final TokenHolders holders;

    public IntrospectionResource(TokenHolders holders) {
        this.holders = holders;
    }

    @POST
    @Operation(hidden = true)
    public Introspection introspect(@NotNull @Valid IntrospectionRequest request) {
        return new Introspection(holders.of(request.token()).orElse(null));
    }

    public record IntrospectionRequest(
            @NotBlank @Size(max = 200) String token) {}

    /** @param holder null when the token is not valid */
    public record Introspection(@Nullable TokenHolder holder) {}
}
