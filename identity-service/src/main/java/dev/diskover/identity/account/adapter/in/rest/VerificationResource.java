package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.ClientAddress;
import dev.diskover.identity.account.application.port.in.RequestVerification;
import dev.diskover.identity.account.application.port.in.VerifyEmail;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/auth")
@Tag(name = "E-mail verification")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerificationResource {

    private final VerifyEmail verifyEmail;
    private final RequestVerification requests;
    private final SignedInUser user;
    private final ClientAddress address;

    public VerificationResource(
            VerifyEmail verifyEmail, RequestVerification requests, SignedInUser user, ClientAddress address) {
        this.verifyEmail = verifyEmail;
        this.requests = requests;
        this.user = user;
        this.address = address;
    }

    @POST
    @Path("/request/verify")
    @Authenticated
    @Operation(summary = "Have a fresh verification link mailed to you")
    @APIResponse(
            responseCode = "202",
            description = "On its way, unless the address is verified already or got five within the hour")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    public RestResponse<Void> request() {
        requests.request(new UserId(user.id()));
        return RestResponse.accepted();
    }

    @POST
    @Path("/verify")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verify an address with the token from the mail")
    @APIResponse(responseCode = "200", description = "Verified")
    @APIResponse(responseCode = "422", description = "invalid_token")
    @APIResponse(responseCode = "429", description = "too_many_attempts; wait as Retry-After says")
    public Verified verify(@NotNull @Valid VerifyRequest request) {
        verifyEmail.verify(new VerifyEmail.Command(request.token(), address.get()));
        return new Verified(true);
    }

    @Schema(examples = "{\"token\": \"the token of the link\"}")
    public record VerifyRequest(@NotBlank @Size(max = 200) String token) {}

    public record Verified(boolean verified) {}
}
