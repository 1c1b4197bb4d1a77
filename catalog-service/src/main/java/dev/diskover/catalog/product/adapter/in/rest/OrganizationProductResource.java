package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.product.application.port.in.BrowseProducts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.SellProducts;
import dev.diskover.kernel.adapter.rest.SignedInUser;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orgs/{org_id}/products")
@Tag(name = "Products of an organization")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@TokenScope(Scope.PRODUCTS_READ)
public class OrganizationProductResource {

    private final BrowseProducts browse;
    private final SignedInUser user;

    public OrganizationProductResource(BrowseProducts browse, SignedInUser user) {
        this.browse = browse;
        this.user = user;
    }

    @GET
    @Operation(summary = "The products of an organization you are in, active or not")
    public Page<ProductView> list(@PathParam("org_id") UUID org, @BeanParam ProductListParams params) {
        var member = new SellProducts.Seller(user.id(), user.bearer());
        return browse.ofOrganization(member, org, params.filter(org), params.sort(), params.cursor(), params.limit());
    }
}
