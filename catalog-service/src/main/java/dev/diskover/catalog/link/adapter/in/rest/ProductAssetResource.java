package dev.diskover.catalog.link.adapter.in.rest;

import dev.diskover.catalog.SignedInCaller;
import dev.diskover.catalog.link.application.port.in.LinkAsset;
import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.application.port.in.UnlinkAsset;
import dev.diskover.catalog.link.application.port.in.ViewLinks;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/v1/orgs/{org_id}/products/{product_id}/assets")
@Tag(name = "Files of a product")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProductAssetResource {

    private static final String LINK = "POST /v1/orgs/{org_id}/products/{product_id}/assets";

    private final ViewLinks viewLinks;
    private final LinkAsset linkAsset;
    private final UnlinkAsset unlinkAsset;
    private final SignedInCaller caller;
    private final IdempotencyKeys keys;

    public ProductAssetResource(
            ViewLinks viewLinks,
            LinkAsset linkAsset,
            UnlinkAsset unlinkAsset,
            SignedInCaller caller,
            IdempotencyKeys keys) {
        this.viewLinks = viewLinks;
        this.linkAsset = linkAsset;
        this.unlinkAsset = unlinkAsset;
        this.caller = caller;
        this.keys = keys;
    }

    @GET
    @TokenScope(Scope.PRODUCTS_READ)
    @Authenticated
    @Operation(summary = "The files of a product, in order")
    @APIResponse(responseCode = "200", description = "All of them on one page")
    @APIResponse(responseCode = "404", description = "not_found: no such organization or product for you")
    public Page<LinkView> list(@PathParam("org_id") UUID org, @PathParam("product_id") UUID product) {
        return new Page<>(viewLinks.list(caller.get(), new OrgId(org), new ProductId(product)), null);
    }

    @POST
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Link a file to a product; its present buyers get it too")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "Linked")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found: no such organization, product or asset for you")
    @APIResponse(responseCode = "409", description = "asset_not_ready, already_linked")
    @APIResponse(responseCode = "503", description = "service_unavailable: the owner of files gave no answer")
    public RestResponse<LinkView> link(
            @PathParam("org_id") UUID org, @PathParam("product_id") UUID product, @NotNull @Valid LinkRequest request) {
        var seller = caller.get();
        var key = keys.of(seller.id().value(), LINK, org, product, request);
        var linked = linkAsset.link(request.by(seller, org, product, key));
        return ResponseBuilder.<LinkView>create(201)
                .entity(linked)
                .location(URI.create("/v1/orgs/%s/products/%s/assets".formatted(org, product)))
                .build();
    }

    @DELETE
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Authenticated
    @Path("/{asset_id}")
    @Operation(summary = "Unlink a file; who bought it keeps it")
    @APIResponse(responseCode = "204", description = "Unlinked")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found: it is not linked")
    public void unlink(
            @PathParam("org_id") UUID org, @PathParam("product_id") UUID product, @PathParam("asset_id") UUID asset) {
        unlinkAsset.unlink(
                new UnlinkAsset.Command(caller.get(), new OrgId(org), new ProductId(product), new AssetId(asset)));
    }
}
