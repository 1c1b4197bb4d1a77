package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.RefreshCookie;
import dev.diskover.identity.ThroughTurnstile;
import dev.diskover.identity.account.application.port.in.ChangePassword;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/auth/change-password")
@Tag(name = "Passwords")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ChangePasswordResource {

    private final ChangePassword change;
    private final SignedInUser user;
    private final RefreshCookie session;

    public ChangePasswordResource(ChangePassword change, SignedInUser user, RefreshCookie session) {
        this.change = change;
        this.user = user;
        this.session = session;
    }

    @POST
    @ThroughTurnstile
    @Operation(
            summary = "Change your password",
            description = "Your other sessions end; the one of the refresh cookie stays.")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "403", description = "wrong_password")
    @APIResponse(responseCode = "422", description = "weak_password")
    @APIResponse(responseCode = "429", description = "too_many_attempts; wait as Retry-After says")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    @Parameter(name = "diskover_refresh", in = ParameterIn.COOKIE, description = "On https: __Secure-diskover_refresh")
    public void change(@NotNull @Valid ChangeRequest request) {
        change.change(new ChangePassword.Command(
                new UserId(user.id()), request.oldPassword(), request.newPassword(), session.shown()));
    }

    @Schema(examples = "{\"old_password\": \"a long sentence\", \"new_password\": \"another long sentence\"}")
    public record ChangeRequest(
            @NotNull @Size(max = 1000) String oldPassword,
            @NotNull @Size(max = 1000) String newPassword) {}
}
