package dev.diskover.order.transaction.adapter.in.rest;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Transaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param expectedTotal what the buyer was shown, in minor units: another total is refused with price_changed */
@Schema(
        examples =
                "{\"items\": [{\"product_id\": \"0199aaaa-0000-7000-8000-000000000003\"}], \"expected_total\": 1900}")
public record BuyRequest(
        @Size(min = 1, max = Transaction.MOST_ITEMS) @Nullable
        List<@NotNull @Valid ItemRequest> items,

        @Nullable UUID productId,
        @Min(0) @Nullable Long expectedTotal,
        @Size(max = 50) @Nullable String paymentMethod) {

    public record ItemRequest(@NotNull UUID productId) {}

    @Schema(hidden = true)
    @AssertTrue(message = "send either items or product_id")
    boolean isEitherItemsOrProductId() {
        return (items == null) != (productId == null);
    }

    Buy.Command by(Buyer buyer, IdempotencyKey key) {
        var products = items == null
                ? List.of(productId)
                : items.stream().map(ItemRequest::productId).toList();
        return new Buy.Command(buyer, products, expectedTotal, paymentMethod, key);
    }
}
