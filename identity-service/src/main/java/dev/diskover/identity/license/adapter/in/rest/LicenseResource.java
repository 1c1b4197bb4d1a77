package dev.diskover.identity.license.adapter.in.rest;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.Tier;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/orgs")
@Tag(name = "Licences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LicenseResource {

    private final AssignLicense licenses;
    private final SignedInUser user;

    public LicenseResource(AssignLicense licenses, SignedInUser user) {
        this.licenses = licenses;
        this.user = user;
    }

    @PUT
    @Path("/{org_id}/license")
    @RolesAllowed("admin:write")
    @Consumes(MediaType.APPLICATION_JSON)
    @TokenScope(Scope.ADMIN_WRITE)
    @Operation(summary = "Assign a licence, for good or until it expires; for system administrators")
    @APIResponse(responseCode = "200", description = "The licence from now on")
    @APIResponse(responseCode = "403", description = "forbidden: not a system administrator who may write")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "422", description = "validation_failed, invalid_expires_at")
    public LicenseView assign(@PathParam("org_id") UUID org, @NotNull @Valid LicenseRequest request) {
        return licenses.assign(request.by(user.id(), org));
    }

    /** @param expiresAt null: the licence does not expire. @param reason one line */
    @Schema(examples = "{\"tier\": \"pro\", \"expires_at\": \"2027-01-01T00:00:00Z\", \"reason\": \"Pilot customer\"}")
    public record LicenseRequest(
            @NotNull @Pattern(regexp = "free|starter|pro|enterprise")
            String tier,

            @Nullable Instant expiresAt,

            @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String reason) {

        AssignLicense.Command by(UUID admin, UUID org) {
            return new AssignLicense.Command(org, Tier.of(tier), expiresAt, admin, reason.strip());
        }
    }
}
