package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.organization.application.port.in.ManageMembers;
import dev.diskover.identity.organization.application.port.in.MemberViews;
import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.application.port.in.MemberViews.MembershipView;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.TransferOwnership;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs")
@Tag(name = "Members")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class MemberResource {

    private final MemberViews members;
    private final ManageMembers manage;
    private final TransferOwnership ownership;
    private final Caller caller;

    public MemberResource(MemberViews members, ManageMembers manage, TransferOwnership ownership, Caller caller) {
        this.members = members;
        this.manage = manage;
        this.ownership = ownership;
        this.caller = caller;
    }

    @GET
    @TokenScope
    @Path("/{org_id}/membership")
    @Operation(summary = "Your role in an organization and what it may do; other services ask this on your behalf")
    @APIResponse(responseCode = "200", description = "Your role")
    @APIResponse(responseCode = "404", description = "not_found: you are no member")
    public MembershipView membership(@PathParam("org_id") UUID org) {
        return members.membership(org, caller.id());
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/{org_id}/members")
    @Operation(summary = "The members of an organization you are in; who joined first comes first")
    public Page<MemberView> list(
            @PathParam("org_id") UUID org, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return members.of(org, caller.id(), cursor, PageLimit.of(limit));
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/{org_id}/members/{user_id}")
    @Operation(summary = "One member of an organization you are in")
    @APIResponse(responseCode = "200", description = "Found")
    @APIResponse(responseCode = "404", description = "not_found, member_not_found")
    public MemberView get(@PathParam("org_id") UUID org, @PathParam("user_id") UUID member) {
        return members.get(org, caller.id(), member);
    }

    @PATCH
    @TokenScope(Scope.ORGS_WRITE)
    @Path("/{org_id}/members/{user_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a member's role")
    @APIResponse(responseCode = "200", description = "The member with the new role")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found, member_not_found")
    @APIResponse(responseCode = "409", description = "owner_must_transfer, org_is_personal")
    public MemberView changeRole(
            @PathParam("org_id") UUID org, @PathParam("user_id") UUID member, @NotNull @Valid RoleRequest request) {
        return manage.changeRole(org, caller.id(), member, Role.of(request.role()));
    }

    @DELETE
    @TokenScope(Scope.ORGS_WRITE)
    @Path("/{org_id}/members/{user_id}")
    @Operation(summary = "Remove a member, or leave")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "409", description = "owner_must_transfer, org_is_personal")
    public RestResponse<Void> remove(@PathParam("org_id") UUID org, @PathParam("user_id") UUID member) {
        manage.remove(org, caller.id(), member);
        return RestResponse.noContent();
    }

    @POST
    @Path("/{org_id}/transfer-ownership")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make another member the owner; you stay as admin")
    @APIResponse(responseCode = "200", description = "The organization; your role in it is admin now")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found, member_not_found")
    @APIResponse(responseCode = "409", description = "org_is_personal")
    public RestResponse<OrganizationView> transfer(
            @PathParam("org_id") UUID org, @NotNull @Valid TransferRequest request) {
        var view = ownership.transfer(org, caller.id(), request.userId());
        return ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }

    @Schema(examples = "{\"role\": \"admin\"}")
    public record RoleRequest(
            @NotNull @Pattern(regexp = "admin|member|viewer")
            String role) {}

    @Schema(examples = "{\"user_id\": \"0199aaaa-0000-7000-8000-000000000001\"}")
    public record TransferRequest(@NotNull UUID userId) {}
}
