package dev.diskover.catalog.product.adapter.in.kafka;

import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what was sold. */
@ApplicationScoped
class SaleMessages implements FactSubscriber {

    private final CountSales sales;

    SaleMessages(CountSales sales) {
        this.sales = sales;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("order.TransactionCompleted.v1", TransactionCompletedV1.class, this::completed);
    }

    private void completed(TransactionCompletedV1 told) {
        var units = told.items().stream()
                .filter(item -> item.productId() != null)
                .collect(Collectors.toMap(item -> new ProductId(item.productId()), ItemV1::quantity, Integer::sum));
        sales.sold(told.transactionId(), units);
    }

    record TransactionCompletedV1(UUID transactionId, List<ItemV1> items) {}

    /** @param productId null for what is no product */
    record ItemV1(UUID productId, int quantity) {}
}
