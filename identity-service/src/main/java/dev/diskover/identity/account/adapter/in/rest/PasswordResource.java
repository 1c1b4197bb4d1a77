package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.ClientAddress;
import dev.diskover.identity.ThroughTurnstile;
import dev.diskover.identity.account.application.port.in.RequestLetter;
import dev.diskover.identity.account.application.port.in.ResetPassword;
import dev.diskover.identity.account.domain.AccountLetter;
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
@Tag(name = "Passwords")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PasswordResource {

    private final RequestLetter letters;
    private final ResetPassword reset;
    private final ClientAddress address;

    public PasswordResource(RequestLetter letters, ResetPassword reset, ClientAddress address) {
        this.letters = letters;
        this.reset = reset;
        this.address = address;
    }

    @POST
    @Path("/forget-password")
    @PermitAll
    @Operation(
            summary = "Have a link mailed that sets a new password",
            description = "The answer is the same whether or not the address has an account. The link works once, for "
                    + "an hour, and only the newest one works. An address gets at most five such letters an hour.")
    @APIResponse(responseCode = "202", description = "Noted")
    public RestResponse<Void> forget(@NotNull @Valid ForgetRequest request) {
        letters.request(AccountLetter.RESET_PASSWORD, request.email());
        return RestResponse.accepted();
    }

    @POST
    @Path("/new-password")
    @ThroughTurnstile
    @PermitAll
    @Operation(
            summary = "Set a new password with the token from the mail",
            description = "All sessions end, and the address counts as verified.")
    @APIResponse(responseCode = "204", description = "Set; sign in with it")
    @APIResponse(responseCode = "422", description = "invalid_token, weak_password (the token still works)")
    @APIResponse(responseCode = "429", description = "too_many_attempts; wait as Retry-After says")
    @APIResponse(responseCode = "503", description = "service_unavailable; wait as Retry-After says")
    public void reset(@NotNull @Valid NewPasswordRequest request) {
        reset.reset(new ResetPassword.Command(request.token(), request.newPassword(), address.get()));
    }

    @Schema(examples = "{\"email\": \"anna@example.com\"}")
    public record ForgetRequest(@NotBlank @Size(max = 254) String email) {}

    @Schema(examples = "{\"token\": \"the token of the link\", \"new_password\": \"a long sentence\"}")
    public record NewPasswordRequest(
            @NotBlank @Size(max = 200) String token,
            @NotNull @Size(max = 1000) String newPassword) {}
}
