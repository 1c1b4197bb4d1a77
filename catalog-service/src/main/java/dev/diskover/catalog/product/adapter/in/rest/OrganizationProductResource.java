package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.SignedInCaller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.ViewProducts;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/v1/orgs/{org_id}/products")
@Tag(name = "Products of an organization")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@TokenScope(Scope.PRODUCTS_READ)
public class OrganizationProductResource {

    private final ViewProducts viewProducts;
    private final SignedInCaller caller;

    public OrganizationProductResource(ViewProducts viewProducts, SignedInCaller caller) {
        this.viewProducts = viewProducts;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The products of an organization you are in, active or not")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid_filter, invalid_sort, invalid_cursor, invalid_limit")
    @APIResponse(responseCode = "404", description = "not_found: no such organization for you")
    public Page<ProductView> list(@PathParam("org_id") UUID org, @BeanParam ProductListParams params) {
        return viewProducts.list(caller.get(), new OrgId(org), params.search());
    }
}
