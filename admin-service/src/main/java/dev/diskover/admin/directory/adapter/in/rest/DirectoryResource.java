package dev.diskover.admin.directory.adapter.in.rest;

import dev.diskover.admin.directory.application.port.in.ListOrganizations;
import dev.diskover.admin.directory.application.port.in.ListOrganizations.OrganizationView;
import dev.diskover.admin.directory.application.port.in.ListProducts;
import dev.diskover.admin.directory.application.port.in.ListProducts.ProductView;
import dev.diskover.admin.directory.application.port.in.ListTransactions;
import dev.diskover.admin.directory.application.port.in.ListTransactions.TransactionView;
import dev.diskover.admin.directory.application.port.in.ListUsers;
import dev.diskover.admin.directory.application.port.in.ListUsers.UserView;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/admin")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin:read")
@RunOnVirtualThread
@TokenScope(Scope.ADMIN_READ)
public class DirectoryResource {

    private static final String REFUSALS = "invalid_sort, invalid_filter, invalid_cursor, invalid_limit";

    private final ListTransactions transactions;
    private final ListUsers users;
    private final ListOrganizations organizations;
    private final ListProducts products;

    public DirectoryResource(
            ListTransactions transactions, ListUsers users, ListOrganizations organizations, ListProducts products) {
        this.transactions = transactions;
        this.users = users;
        this.organizations = organizations;
        this.products = products;
    }

    @GET
    @Path("/transactions")
    @Operation(summary = "All transactions", description = "sort: created_at, total; a minus sorts downwards")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = REFUSALS)
    @APIResponse(responseCode = "403", description = "forbidden: admin:read is needed")
    public Page<TransactionView> transactions(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("buyer_id") UUID buyer,
            @QueryParam("org_id") UUID org,
            @QueryParam("product_id") UUID product,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @BeanParam PageParams page) {
        var filter = new ListTransactions.Filter(q, status, buyer, org, product, from, to);
        return transactions.list(filter, page.paging());
    }

    @GET
    @Path("/users")
    @Operation(summary = "All users", description = "sort: created_at, email; a minus sorts downwards")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = REFUSALS)
    @APIResponse(responseCode = "403", description = "forbidden: admin:read is needed")
    public Page<UserView> users(
            @QueryParam("q") String q,
            @QueryParam("email") String email,
            @QueryParam("is_active") Flag isActive,
            @QueryParam("provider") String provider,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @BeanParam PageParams page) {
        return users.list(new ListUsers.Filter(q, email, Flag.of(isActive), provider, from, to), page.paging());
    }

    @GET
    @Path("/orgs")
    @Operation(summary = "All organizations", description = "sort: created_at, name; a minus sorts downwards")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = REFUSALS)
    @APIResponse(responseCode = "403", description = "forbidden: admin:read is needed")
    public Page<OrganizationView> orgs(
            @QueryParam("q") String q,
            @QueryParam("owner_id") UUID owner,
            @QueryParam("is_personal") Flag isPersonal,
            @QueryParam("tier") String tier,
            @BeanParam PageParams page) {
        return organizations.list(new ListOrganizations.Filter(q, owner, Flag.of(isPersonal), tier), page.paging());
    }

    @GET
    @Path("/products")
    @Operation(summary = "All products", description = "sort: created_at, price, name; a minus sorts downwards")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = REFUSALS)
    @APIResponse(responseCode = "403", description = "forbidden: admin:read is needed")
    public Page<ProductView> products(
            @QueryParam("q") String q,
            @QueryParam("org_id") UUID org,
            @QueryParam("type") String type,
            @QueryParam("category") String category,
            @QueryParam("is_active") Flag isActive,
            @BeanParam PageParams page) {
        return products.list(new ListProducts.Filter(q, org, type, category, Flag.of(isActive)), page.paging());
    }
}
