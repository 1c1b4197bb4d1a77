package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.diskover.catalog.product.application.port.in.BrowseProducts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.SellProducts;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/products")
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProductResource {

    private final BrowseProducts browse;
    private final SellProducts sell;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;
    private final ProductPatch patch;

    public ProductResource(
            BrowseProducts browse,
            SellProducts sell,
            SignedInUser user,
            IdempotencyKeys idempotencyKeys,
            ProductPatch patch) {
        this.browse = browse;
        this.sell = sell;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
        this.patch = patch;
    }

    @GET
    @PermitAll
    @Operation(summary = "Browse and search the market")
    @APIResponse(responseCode = "400", description = "invalid_filter, invalid_cursor, unknown_parameter")
    public Page<ProductView> market(@BeanParam ProductListParams params) {
        return browse.market(params.filter(null), params.sort(), params.cursor(), params.limit());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One product, while it is active and inside its window")
    public RestResponse<ProductView> get(@PathParam("id") UUID id) {
        return tagged(browse.visible(id));
    }

    @POST
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Offer a product; it is in the market at once unless is_active is false")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "422", description = "subscription_days_required, license_limit_exceeded, …")
    public RestResponse<ProductView> create(@NotNull @Valid ProductRequest request) {
        var org = ProductPatch.requireOrg(request.orgId());
        var key = idempotencyKeys.of(user.id(), "POST /v1/products", request);
        var created = sell.create(seller(), org, request.toCommand(), key);
        return ResponseBuilder.<ProductView>create(201)
                .entity(created)
                .location(URI.create("/v1/products/" + created.id()))
                .tag(Long.toString(created.version()))
                .build();
    }

    @PUT
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Path("/{id}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a product; send If-Match to be sure of what you replace")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    public RestResponse<ProductView> replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProductRequest request) {
        return tagged(sell.change(seller(), id, ProductPatch.version(ifMatch), request.toCommand()));
    }

    @PATCH
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Path("/{id}")
    @Authenticated
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Change some fields of a product (RFC 7396)")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    public RestResponse<ProductView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode changes) {
        var present = sell.forSeller(seller(), id);
        var request = patch.apply(present, changes);
        var version = ifMatch == null ? Long.valueOf(present.version()) : ProductPatch.version(ifMatch);
        return tagged(sell.change(seller(), id, version, request.toCommand()));
    }

    private SellProducts.Seller seller() {
        return new SellProducts.Seller(user.id(), user.bearer());
    }

    private static RestResponse<ProductView> tagged(ProductView view) {
        return ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
