package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.organization.application.port.in.ChangeOrganization;
import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.DeleteOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class OrganizationResource {

    private final CreateOrganization createOrganization;
    private final ChangeOrganization changeOrganization;
    private final DeleteOrganization deleteOrganization;
    private final OrganizationViews organizations;
    private final Caller caller;

    public OrganizationResource(
            CreateOrganization createOrganization,
            ChangeOrganization changeOrganization,
            DeleteOrganization deleteOrganization,
            OrganizationViews organizations,
            Caller caller) {
        this.createOrganization = createOrganization;
        this.changeOrganization = changeOrganization;
        this.deleteOrganization = deleteOrganization;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Operation(summary = "The organizations you are in, oldest first")
    public Page<OrganizationView> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return organizations.of(caller.id(), cursor, PageLimit.of(limit));
    }

    @POST
    @TokenScope(Scope.ORGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a shared organization; you become its owner")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "409", description = "slug_taken")
    @APIResponse(responseCode = "422", description = "invalid_slug, invalid_name")
    public RestResponse<OrganizationView> create(@NotNull @Valid CreateOrganizationRequest request) {
        var key = caller.idempotencyKey("POST /v1/orgs", request);
        var created = createOrganization.create(request.by(caller.id(), key));
        return ResponseBuilder.<OrganizationView>create(201)
                .entity(created)
                .location(URI.create("/v1/orgs/" + created.id()))
                .build();
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/{org_id}")
    @Operation(summary = "One organization you are in")
    @APIResponse(responseCode = "200", description = "Found")
    @APIResponse(responseCode = "404", description = "not_found, also when you are no member")
    public RestResponse<OrganizationView> get(@PathParam("org_id") UUID org) {
        return tagged(organizations.get(org, caller.id()));
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/by-slug/{slug}")
    @Operation(summary = "One organization you are in, by its slug; a former slug redirects for 90 days")
    @APIResponse(responseCode = "200", description = "Found under its present slug")
    @APIResponse(responseCode = "301", description = "A former slug; Location names the present one")
    @APIResponse(responseCode = "404", description = "not_found, also when you are no member")
    public RestResponse<OrganizationView> bySlug(@PathParam("slug") String slug) {
        var found = organizations.bySlug(slug, caller.id());
        return found.slug().equals(slug)
                ? tagged(found)
                : ResponseBuilder.<OrganizationView>create(301)
                        .location(URI.create("/v1/orgs/by-slug/" + found.slug()))
                        .build();
    }

    @PUT
    @TokenScope(Scope.ORGS_WRITE)
    @Path("/{org_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change name, slug and settings; send If-Match to be sure of what you change")
    @APIResponse(responseCode = "200", description = "Changed; ETag is its new version")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "409", description = "slug_taken, slug_changed_too_often, changed_meanwhile")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    public RestResponse<OrganizationView> change(
            @PathParam("org_id") UUID org,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeOrganizationRequest request) {
        return tagged(changeOrganization.change(request.by(org, caller.id(), IfMatch.version(ifMatch))));
    }

    @DELETE
    @Path("/{org_id}")
    @Operation(summary = "Delete a shared organization you own, with its members and invitations")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "409", description = "org_is_personal, org_has_active_subscriptions")
    public RestResponse<Void> delete(@PathParam("org_id") UUID org) {
        deleteOrganization.delete(org, caller.id());
        return RestResponse.noContent();
    }

    private static RestResponse<OrganizationView> tagged(OrganizationView view) {
        return ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
