package dev.diskover.identity.invitation.adapter.in.rest;

import dev.diskover.identity.invitation.application.port.in.AcceptInvitation;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/v1/invitations")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AcceptInvitationResource {

    private final AcceptInvitation invitations;
    private final OrganizationViews organizations;
    private final SignedInUser user;

    public AcceptInvitationResource(AcceptInvitation invitations, OrganizationViews organizations, SignedInUser user) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.user = user;
    }

    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Join the organization that invited your verified address")
    @APIResponse(responseCode = "200", description = "The organization you are in now")
    @APIResponse(responseCode = "403", description = "invitation_for_another")
    @APIResponse(responseCode = "404", description = "invitation_not_found: unknown, accepted or withdrawn")
    @APIResponse(responseCode = "409", description = "already_member")
    @APIResponse(responseCode = "410", description = "invitation_expired")
    @APIResponse(responseCode = "422", description = "license_limit_exceeded")
    public OrganizationView accept(@NotNull @Valid AcceptRequest request) {
        var org = invitations.accept(user.id(), request.token());
        return organizations.get(org, user.id());
    }

    @Schema(examples = "{\"token\": \"zX3q…\"}")
    public record AcceptRequest(@NotBlank @Size(max = 200) String token) {

        /** Never shown: whoever holds the token can try to accept. */
        @Override
        public String toString() {
            return "AcceptRequest[…]";
        }
    }
}
