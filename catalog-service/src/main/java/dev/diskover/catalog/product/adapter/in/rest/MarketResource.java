package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.SignedInCaller;
import dev.diskover.catalog.product.application.port.in.BrowseMarket;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
public class MarketResource {

    private final BrowseMarket market;
    private final SignedInCaller caller;

    public MarketResource(BrowseMarket market, SignedInCaller caller) {
        this.market = market;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "Browse and search the market; sort -created_at, price, -price, -popularity or relevance")
    @APIResponse(responseCode = "200", description = "One page of what is active and inside its window")
    @APIResponse(responseCode = "400", description = "invalid_filter, invalid_sort, invalid_cursor, invalid_limit")
    public Page<ProductView> list(@BeanParam ProductListParams params) {
        return market.list(params.search());
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(
            summary = "One product, while it is active and inside its window; for members of its organization always")
    @APIResponse(responseCode = "200", description = "The product; its ETag is for If-Match")
    @APIResponse(responseCode = "404", description = "not_found: no such product, or not for you")
    public RestResponse<ProductView> get(@PathParam("id") UUID id) {
        var view = market.get(new ProductId(id), () -> caller.find(Scope.PRODUCTS_READ));
        return ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
