package dev.diskover.admin.account.adapter.in.rest;

import dev.diskover.admin.account.application.port.in.TakeMeasure;
import dev.diskover.admin.account.domain.Measure;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/admin/users/{user_id}")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin:write")
@RunOnVirtualThread
@APIResponse(responseCode = "403", description = "forbidden: admin:write is needed")
@APIResponse(responseCode = "404", description = "not_found")
@APIResponse(
        responseCode = "422",
        description = "validation_failed: a reason of one line, 500 characters at most, is needed")
@APIResponse(responseCode = "503", description = "service_unavailable: identity does not answer; this can be repeated")
public class MeasureResource {

    private final TakeMeasure measures;
    private final SignedInUser administrator;

    public MeasureResource(TakeMeasure measures, SignedInUser administrator) {
        this.measures = measures;
        this.administrator = administrator;
    }

    @POST
    @Path("/deactivate")
    @TokenScope(Scope.ADMIN_WRITE)
    @Operation(summary = "Deactivate somebody's account: sessions end at once, access tokens within minutes")
    @APIResponse(responseCode = "204", description = "Deactivated")
    public void deactivate(@PathParam("user_id") UUID user, @NotNull @Valid MeasureRequest request) {
        take(Measure.DEACTIVATE, user, request);
    }

    @POST
    @Path("/reactivate")
    @TokenScope(Scope.ADMIN_WRITE)
    @Operation(summary = "Let the owner of a deactivated account sign in again")
    @APIResponse(responseCode = "204", description = "Active")
    public void reactivate(@PathParam("user_id") UUID user, @NotNull @Valid MeasureRequest request) {
        take(Measure.REACTIVATE, user, request);
    }

    @POST
    @Path("/end-sessions")
    @TokenScope(Scope.ADMIN_WRITE)
    @Operation(summary = "Sign somebody out everywhere, who can sign in again; personal access tokens go on")
    @APIResponse(responseCode = "204", description = "Ended; access tokens within minutes")
    public void endSessions(@PathParam("user_id") UUID user, @NotNull @Valid MeasureRequest request) {
        take(Measure.END_SESSIONS, user, request);
    }

    private void take(Measure measure, UUID user, MeasureRequest request) {
        measures.take(new TakeMeasure.Command(user, measure, request.reason().strip(), administrator.bearer()));
    }

    /** @param reason one line */
    @Schema(examples = "{\"reason\": \"Reported by three buyers for fraud\"}")
    public record MeasureRequest(
            @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String reason) {}
}
