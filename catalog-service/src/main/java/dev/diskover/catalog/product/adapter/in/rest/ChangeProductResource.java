package dev.diskover.catalog.product.adapter.in.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.diskover.catalog.SignedInCaller;
import dev.diskover.catalog.product.application.port.in.ChangeProduct;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.ViewProducts;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/products")
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangeProductResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ChangeProduct changeProduct;
    private final ViewProducts viewProducts;
    private final ProductPatch patch;
    private final SignedInCaller caller;

    public ChangeProductResource(
            ChangeProduct changeProduct, ViewProducts viewProducts, ProductPatch patch, SignedInCaller caller) {
        this.changeProduct = changeProduct;
        this.viewProducts = viewProducts;
        this.patch = patch;
        this.caller = caller;
    }

    @PUT
    @Authenticated
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Operation(summary = "Replace a product; send If-Match to be sure of what you replace")
    @APIResponse(responseCode = "200", description = "The product as it is now")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "slug_taken")
    @APIResponse(responseCode = "412", description = "version_mismatch")
    @APIResponse(responseCode = "422", description = "as when it is created; org_id_not_changeable")
    public RestResponse<ProductView> replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProductRequest request) {
        return change(new ProductId(id), IfMatch.version(ifMatch), request);
    }

    @PATCH
    @Authenticated
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Operation(summary = "Change some fields of a product (RFC 7396)")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = ProductChangesSchema.NAME),
                        examples = @ExampleObject(name = "a sale", value = ProductChangesSchema.EXAMPLE)),
                @Content(
                        mediaType = MERGE_PATCH,
                        schema = @Schema(ref = ProductChangesSchema.NAME),
                        examples = @ExampleObject(name = "a sale", value = ProductChangesSchema.EXAMPLE))
            })
    @APIResponse(responseCode = "200", description = "The product as it is now")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "slug_taken")
    @APIResponse(responseCode = "412", description = "version_mismatch: also when somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "as when it is created; org_id_not_changeable")
    public RestResponse<ProductView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode changes) {
        var expected = IfMatch.version(ifMatch);
        var present = viewProducts.get(caller.get(), new ProductId(id));
        var version = Objects.requireNonNullElse(expected, present.version());
        return change(new ProductId(id), version, patch.apply(present, changes));
    }

    private RestResponse<ProductView> change(ProductId product, Long version, ProductRequest request) {
        var command = new ChangeProduct.Command(caller.get(), product, request.org(), version, request.draft());
        var changed = changeProduct.change(command);
        return ResponseBuilder.ok(changed).tag(Long.toString(changed.version())).build();
    }
}
