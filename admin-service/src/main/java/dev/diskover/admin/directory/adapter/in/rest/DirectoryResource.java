package dev.diskover.admin.directory.adapter.in.rest;

import dev.diskover.admin.directory.application.port.in.Directory;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/admin")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin:read")
@RunOnVirtualThread
@TokenScope(Scope.ADMIN_READ)
public class DirectoryResource {

    private final Directory directory;

    public DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/transactions")
    @Operation(summary = "All transactions", description = "sort: created_at, total; a minus sorts downwards")
    public Page<Directory.TransactionView> transactions(
            @QueryParam("q") @Size(max = 254) String q,
            @QueryParam("status") @Size(max = 30) String status,
            @QueryParam("buyer_id") UUID buyer,
            @QueryParam("org_id") UUID org,
            @QueryParam("product_id") UUID product,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @BeanParam PageParams page) {
        var filter = new Directory.TransactionFilter(q, status, buyer, org, product, from, to);
        return directory.transactions(filter, page.paging());
    }

    @GET
    @Path("/users")
    @Operation(summary = "All users", description = "sort: created_at, email; a minus sorts downwards")
    public Page<Directory.UserView> users(
            @QueryParam("q") @Size(max = 254) String q,
            @QueryParam("email") @Size(max = 254) String email,
            @QueryParam("is_active") Boolean isActive,
            @QueryParam("provider") @Size(max = 30) String provider,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @BeanParam PageParams page) {
        return directory.users(new Directory.UserFilter(q, email, isActive, provider, from, to), page.paging());
    }

    @GET
    @Path("/orgs")
    @Operation(summary = "All organizations", description = "sort: created_at, name; a minus sorts downwards")
    public Page<Directory.OrgView> orgs(
            @QueryParam("q") @Size(max = 254) String q,
            @QueryParam("owner_id") UUID owner,
            @QueryParam("is_personal") Boolean isPersonal,
            @QueryParam("tier") @Size(max = 30) String tier,
            @BeanParam PageParams page) {
        return directory.orgs(new Directory.OrgFilter(q, owner, isPersonal, tier), page.paging());
    }

    @GET
    @Path("/products")
    @Operation(summary = "All products", description = "sort: created_at, price, name; a minus sorts downwards")
    public Page<Directory.ProductView> products(
            @QueryParam("q") @Size(max = 254) String q,
            @QueryParam("org_id") UUID org,
            @QueryParam("type") @Size(max = 30) String type,
            @QueryParam("category") @Size(max = 30) String category,
            @QueryParam("is_active") Boolean isActive,
            @BeanParam PageParams page) {
        return directory.products(new Directory.ProductFilter(q, org, type, category, isActive), page.paging());
    }
}
