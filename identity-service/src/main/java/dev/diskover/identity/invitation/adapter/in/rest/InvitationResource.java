package dev.diskover.identity.invitation.adapter.in.rest;

import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.invitation.application.port.in.OpenInvitations;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class InvitationResource {

    private final OpenInvitations invitations;
    private final SignedInUser user;

    public InvitationResource(OpenInvitations invitations, SignedInUser user) {
        this.invitations = invitations;
        this.user = user;
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/{org_id}/invitations")
    @Operation(summary = "Invitations nobody has answered yet, newest first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "409", description = "org_is_personal")
    public Page<InvitationView> list(
            @PathParam("org_id") UUID org, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return invitations.of(org, user.id(), cursor, PageLimit.of(limit));
    }

    @DELETE
    @TokenScope(Scope.ORGS_WRITE)
    @Path("/{org_id}/invitations/{id}")
    @Operation(summary = "Withdraw an invitation; its link stops working")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found, invitation_not_found")
    @APIResponse(responseCode = "409", description = "org_is_personal")
    public RestResponse<Void> revoke(@PathParam("org_id") UUID org, @PathParam("id") UUID invitation) {
        invitations.revoke(org, user.id(), invitation);
        return RestResponse.noContent();
    }

    @POST
    @TokenScope(Scope.ORGS_WRITE)
    @Path("/{org_id}/invitations/{id}/resend")
    @Operation(summary = "Mail a new link for an invitation; the former one stops working")
    @APIResponseSchema(value = InvitationView.class, responseCode = "202", responseDescription = "Will be mailed")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found, invitation_not_found")
    @APIResponse(responseCode = "409", description = "org_is_personal, too_many_invitation_mails")
    @APIResponse(responseCode = "422", description = "license_limit_exceeded")
    public RestResponse<InvitationView> resend(@PathParam("org_id") UUID org, @PathParam("id") UUID invitation) {
        var again = invitations.resend(org, user.id(), invitation);
        return ResponseBuilder.<InvitationView>create(202).entity(again).build();
    }
}
