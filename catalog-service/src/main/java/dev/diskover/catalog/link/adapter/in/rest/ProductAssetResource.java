package dev.diskover.catalog.link.adapter.in.rest;

import dev.diskover.catalog.link.application.port.in.LinkAssets;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs/{org_id}/products/{product_id}/assets")
@Tag(name = "Files of a product")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ProductAssetResource {

    private final LinkAssets linkAssets;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;

    public ProductAssetResource(LinkAssets linkAssets, SignedInUser user, IdempotencyKeys idempotencyKeys) {
        this.linkAssets = linkAssets;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @TokenScope(Scope.PRODUCTS_READ)
    @Operation(summary = "The files of a product, in order")
    public Page<LinkAssets.LinkView> list(@PathParam("org_id") UUID org, @PathParam("product_id") UUID product) {
        return new Page<>(linkAssets.list(seller(), org, product), null);
    }

    @POST
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Link a file to a product; its present buyers get it too")
    @APIResponse(responseCode = "201", description = "Linked")
    @APIResponse(responseCode = "409", description = "asset_not_ready, already_linked")
    public RestResponse<LinkAssets.LinkView> link(
            @PathParam("org_id") UUID org, @PathParam("product_id") UUID product, @NotNull @Valid LinkRequest request) {
        var key = idempotencyKeys.of(user.id(), "POST product asset", org, product, request);
        var linked = linkAssets.link(seller(), org, product, request.assetId(), request.position(), key);
        return ResponseBuilder.<LinkAssets.LinkView>create(201)
                .entity(linked)
                .location(URI.create("/v1/orgs/%s/products/%s/assets".formatted(org, product)))
                .build();
    }

    @DELETE
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Path("/{asset_id}")
    @Operation(summary = "Unlink a file; who bought it keeps it")
    @APIResponse(responseCode = "204", description = "Unlinked")
    public void unlink(
            @PathParam("org_id") UUID org, @PathParam("product_id") UUID product, @PathParam("asset_id") UUID asset) {
        linkAssets.unlink(seller(), org, product, asset);
    }

    private LinkAssets.Seller seller() {
        return new LinkAssets.Seller(user.id(), user.bearer());
    }

    /** @param position null: behind the last */
    public record LinkRequest(
            @NotNull UUID assetId, @Min(0) @Max(10_000) Integer position) {}
}
