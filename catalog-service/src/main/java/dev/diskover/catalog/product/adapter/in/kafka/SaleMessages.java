package dev.diskover.catalog.product.adapter.in.kafka;

import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what was sold. The inbox lets each completed transaction count once. */
@ApplicationScoped
class SaleMessages implements FactSubscriber {

    private final CountSales sales;

    SaleMessages(CountSales sales) {
        this.sales = sales;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("order.TransactionCompleted.v1", TransactionV1.class, this::completed);
    }

    private void completed(TransactionV1 told) {
        sales.sold(told.items().stream()
                .filter(item -> item.productId() != null)
                .collect(Collectors.toMap(ItemV1::productId, ItemV1::quantity, Integer::sum)));
    }

    record TransactionV1(List<ItemV1> items) {}

    record ItemV1(UUID productId, int quantity) {}
}
