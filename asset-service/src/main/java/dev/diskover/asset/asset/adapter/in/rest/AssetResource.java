package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.DescribeAsset;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.application.port.in.ViewUsage;
import dev.diskover.asset.asset.application.port.in.ViewUsage.UsageView;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orgs/{org_id}/assets")
@Tag(name = "Assets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssetResource {

    private final ViewAssets viewAssets;
    private final ViewUsage viewUsage;
    private final DescribeAsset describeAsset;
    private final SignedInCaller caller;

    public AssetResource(
            ViewAssets viewAssets, ViewUsage viewUsage, DescribeAsset describeAsset, SignedInCaller caller) {
        this.viewAssets = viewAssets;
        this.viewUsage = viewUsage;
        this.describeAsset = describeAsset;
        this.caller = caller;
    }

    @GET
    @TokenScope(Scope.ASSETS_READ)
    @Authenticated
    @Operation(summary = "The files of an organization you are in; sort -created_at or name")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid_sort, invalid_filter, invalid_cursor, invalid_limit")
    @APIResponse(responseCode = "404", description = "not_found: no such organization for you")
    public Page<AssetView> list(@PathParam("org_id") UUID org, @BeanParam AssetListParams params) {
        return viewAssets.list(caller.get(), new OrgId(org), params.query());
    }

    @GET
    @TokenScope(Scope.ASSETS_READ)
    @Authenticated
    @Path("/usage")
    @Operation(summary = "What the organization uses, has reserved and may use")
    @APIResponse(responseCode = "200", description = "Bytes and counts; null means unlimited")
    @APIResponse(responseCode = "404", description = "not_found: no such organization for you")
    public UsageView usage(@PathParam("org_id") UUID org) {
        return viewUsage.of(caller.get(), new OrgId(org));
    }

    @GET
    @TokenScope({Scope.ASSETS_READ, Scope.PRODUCTS_WRITE})
    @Authenticated
    @Path("/{id}")
    @Operation(summary = "One file")
    @APIResponse(responseCode = "200", description = "The file; never an address to its bytes")
    @APIResponse(responseCode = "404", description = "not_found")
    public AssetView get(@PathParam("org_id") UUID org, @PathParam("id") UUID id) {
        return viewAssets.get(caller.get(), new OrgId(org), new AssetId(id));
    }

    @PATCH
    @TokenScope(Scope.ASSETS_WRITE)
    @Authenticated
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a file's display name and description")
    @APIResponse(responseCode = "200", description = "The file as it is now")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public AssetView describe(
            @PathParam("org_id") UUID org, @PathParam("id") UUID id, @NotNull @Valid DescribeRequest request) {
        return describeAsset.describe(request.by(caller.get(), new OrgId(org), new AssetId(id)));
    }
}
