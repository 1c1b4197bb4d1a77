package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.license.application.port.in.LicenseViews;
import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final OrganizationViews organizations;
    private final LicenseViews licenses;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;

    public OrganizationResource(
            CreateOrganization createOrganization,
            OrganizationViews organizations,
            LicenseViews licenses,
            SignedInUser user,
            IdempotencyKeys idempotencyKeys) {
        this.createOrganization = createOrganization;
        this.organizations = organizations;
        this.licenses = licenses;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Operation(summary = "The organizations you are in, oldest first")
    public Page<OrganizationView> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return organizations.of(user.id(), cursor, PageLimit.of(limit));
    }

    @POST
    @TokenScope(Scope.ORGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a shared organization; you become its owner")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "409", description = "slug_taken")
    public RestResponse<OrganizationView> create(@NotNull @Valid CreateOrganizationRequest request) {
        var key = idempotencyKeys.of(user.id(), "POST /v1/orgs", request);
        var created = createOrganization.create(request.by(user.id(), key));
        return ResponseBuilder.<OrganizationView>create(201)
                .entity(created)
                .location(URI.create("/v1/orgs/" + created.id()))
                .build();
    }

    @GET
    @TokenScope(Scope.ORGS_READ)
    @Path("/{org_id}")
    @Operation(summary = "One organization you are in")
    public RestResponse<OrganizationView> get(@PathParam("org_id") UUID org) {
        var view = organizations.get(org, user.id());
        return ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }

    @GET
    @TokenScope
    @Path("/{org_id}/membership")
    @Operation(summary = "Your role in an organization; other services ask this on your behalf")
    public Membership membership(@PathParam("org_id") UUID org) {
        var view = organizations.get(org, user.id());
        return new Membership(view.role(), view.settings());
    }

    @GET
    @TokenScope
    @Path("/{org_id}/license")
    @Operation(summary = "The licence of an organization you are in: its limits; null means unlimited")
    public LicenseView license(@PathParam("org_id") UUID org) {
        organizations.get(org, user.id());
        return licenses.of(org);
    }

    /** The caller's role, and the settings that give a role more or fewer rights. */
    public record Membership(String role, OrganizationView.Settings settings) {}

    /** @param slug null where the name shall suggest one */
    @Schema(examples = "{\"name\": \"Loop Kitchen\", \"slug\": \"loop-kitchen\"}")
    public record CreateOrganizationRequest(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 60) String slug) {

        CreateOrganization.Command by(UUID user, IdempotencyKey key) {
            return new CreateOrganization.Command(user, name.strip(), slug == null ? null : new Slug(slug), key);
        }
    }
}
