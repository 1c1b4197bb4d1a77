package dev.diskover.entitlement.library.adapter.in.rest;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.entitlement.library.application.port.in.EntitlementView;
import dev.diskover.entitlement.library.application.port.in.Entitlements;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/entitlements")
@Tag(name = "Library")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@TokenScope(Scope.LIBRARY_READ)
public class EntitlementResource {

    private final Entitlements entitlements;
    private final SignedInUser user;

    public EntitlementResource(Entitlements entitlements, SignedInUser user) {
        this.entitlements = entitlements;
        this.user = user;
    }

    @GET
    @Operation(summary = "Your entitlements, newest first: which file, until when, how many downloads")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid_parameter, invalid_limit, invalid_cursor")
    public Page<EntitlementView> mine(
            @BeanParam FilterParams filter, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return entitlements.of(new UserId(user.id()), filter.toFilter(), cursor, PageLimit.of(limit));
    }

    /** Each null where the client did not send it. */
    public record FilterParams(
            @QueryParam("product_id") UUID product,
            @QueryParam("asset_id") UUID asset,

            @Parameter(
                    schema =
                            @Schema(
                                    type = SchemaType.STRING,
                                    enumeration = {"active", "expired", "revoked"}))
            @QueryParam("status")
            StatusFilter status) {

        Entitlements.Filter toFilter() {
            return new Entitlements.Filter(
                    product == null ? null : new ProductId(product),
                    asset == null ? null : new AssetId(asset),
                    status == null ? null : status.status());
        }
    }
}
