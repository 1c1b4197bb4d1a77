package dev.diskover.order.transaction.adapter.in.rest;

import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.BuyerTransactions;
import dev.diskover.order.transaction.application.port.in.CancelCheckout;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.Buyer;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/transactions")
@Tag(name = "Transactions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TransactionResource {

    private final Buy buy;
    private final BuyerTransactions transactions;
    private final CancelCheckout cancelCheckout;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;

    public TransactionResource(
            Buy buy,
            BuyerTransactions transactions,
            CancelCheckout cancelCheckout,
            SignedInUser user,
            IdempotencyKeys idempotencyKeys) {
        this.buy = buy;
        this.transactions = transactions;
        this.cancelCheckout = cancelCheckout;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
    }

    @POST
    @TokenScope(Scope.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Buy one or several products; send an Idempotency-Key to be safe when you repeat it")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponseSchema(
            value = TransactionView.class,
            responseCode = "201",
            responseDescription = "Completed, or pending with a checkout_url")
    @APIResponse(responseCode = "402", description = "payment_failed")
    @APIResponse(
            responseCode = "409",
            description = "price_changed, out_of_stock, already_subscribed, idempotency_in_progress")
    @APIResponse(
            responseCode = "422",
            description = "product_not_available, duplicate_item, mixed_currencies, unknown_payment_method, "
                    + "validation_failed, idempotency_key_reused")
    public RestResponse<TransactionView> buy(@NotNull @Valid BuyRequest request) {
        var buyer = new Buyer(user.id(), user.email());
        var key = idempotencyKeys.of(buyer.user(), "POST /v1/transactions", request);
        var view = buy.buy(request.by(buyer, key));
        return ResponseBuilder.<TransactionView>create(201)
                .entity(view)
                .location(URI.create("/v1/transactions/" + view.id()))
                .build();
    }

    @GET
    @TokenScope(Scope.PURCHASES_READ)
    @Operation(summary = "Your transactions, newest first")
    public Page<TransactionView> list(
            @QueryParam("status") TransactionFilter.Status status,
            @QueryParam("type") TransactionFilter.Type type,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return transactions.list(
                user.id(), TransactionFilter.code(status), TransactionFilter.code(type), cursor, PageLimit.of(limit));
    }

    @GET
    @TokenScope(Scope.PURCHASES_READ)
    @Path("/{id}")
    @Operation(summary = "One of your transactions")
    @APIResponse(responseCode = "200", description = "Found")
    @APIResponse(responseCode = "404", description = "not_found, also when it is somebody else's")
    public TransactionView get(@PathParam("id") UUID id) {
        return transactions.get(user.id(), id);
    }

    @POST
    @TokenScope(Scope.PURCHASES_WRITE)
    @Path("/{id}/cancel")
    @Operation(summary = "Give up a checkout that is not paid yet")
    @APIResponse(responseCode = "200", description = "Given up")
    @APIResponse(responseCode = "404", description = "not_found, also when it is somebody else's")
    @APIResponse(responseCode = "409", description = "illegal_transaction_change")
    public TransactionView cancel(@PathParam("id") UUID id) {
        return cancelCheckout.cancel(user.id(), id);
    }
}
