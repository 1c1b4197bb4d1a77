package dev.diskover.identity.organization.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.diskover.identity.license.application.port.in.LicenseViews;
import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.organization.application.port.in.MemberViews;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.kernel.adapter.security.TokenScope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orgs")
@Tag(name = "Licences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@TokenScope
public class OrganizationLicenseResource {

    private final OrganizationViews organizations;
    private final MemberViews members;
    private final LicenseViews licenses;
    private final Caller caller;

    public OrganizationLicenseResource(
            OrganizationViews organizations, MemberViews members, LicenseViews licenses, Caller caller) {
        this.organizations = organizations;
        this.members = members;
        this.licenses = licenses;
        this.caller = caller;
    }

    @GET
    @Path("/{org_id}/license")
    @Operation(summary = "The licence of an organization you are in: its limits, null means unlimited, and their use")
    @APIResponse(responseCode = "200", description = "Limits and use")
    @APIResponse(responseCode = "404", description = "not_found, also when you are no member")
    public LicenseAnswer license(@PathParam("org_id") UUID org) {
        organizations.get(org, caller.id());
        return new LicenseAnswer(licenses.of(org), new Usage(members.count(org)));
    }

    /** @param usage of what identity counts; assets and products are counted by the services that keep them */
    public record LicenseAnswer(@JsonUnwrapped LicenseView license, Usage usage) {}

    public record Usage(int membersCount) {}
}
