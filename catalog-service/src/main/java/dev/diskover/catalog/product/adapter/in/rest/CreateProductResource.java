package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.SignedInCaller;
import dev.diskover.catalog.product.application.port.in.CreateProduct;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/products")
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CreateProductResource {

    private final CreateProduct createProduct;
    private final SignedInCaller caller;
    private final IdempotencyKeys keys;

    public CreateProductResource(CreateProduct createProduct, SignedInCaller caller, IdempotencyKeys keys) {
        this.createProduct = createProduct;
        this.caller = caller;
        this.keys = keys;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @TokenScope(Scope.PRODUCTS_WRITE)
    @Operation(summary = "Offer a product; it is in the market at once unless is_active is false")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponseSchema(value = ProductView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found: no such organization for you")
    @APIResponse(responseCode = "409", description = "slug_taken")
    @APIResponse(
            responseCode = "422",
            description = "license_limit_exceeded with limit, max, used; validation_failed, org_id_required, "
                    + "subscription_days_required, subscription_days_not_allowed, total_quantity_required, "
                    + "invalid_window, invalid_currency, invalid_slug, invalid_name, invalid_metadata")
    public RestResponse<ProductView> create(@NotNull @Valid ProductRequest request) {
        var seller = caller.get();
        var org = Optional.ofNullable(request.org()).orElseThrow(CreateProductResource::orgIdRequired);
        var key = keys.of(seller.id().value(), "POST /v1/products", request);
        var created = createProduct.create(new CreateProduct.Command(seller, org, request.draft(), key));
        return ResponseBuilder.<ProductView>create(201)
                .entity(created)
                .location(URI.create("/v1/products/" + created.id()))
                .tag(Long.toString(created.version()))
                .build();
    }

    private static InvalidProduct orgIdRequired() {
        return new InvalidProduct("org_id_required", "org_id names the organization that sells the product");
    }
}
