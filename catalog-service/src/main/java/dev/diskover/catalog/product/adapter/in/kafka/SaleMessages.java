package dev.diskover.catalog.product.adapter.in.kafka;

import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Told;
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
        handlers.together(List.of("order.TransactionCompleted.v1"), TransactionCompletedV1.class, this::completed);
    }

    private void completed(List<Told<TransactionCompletedV1>> told) {
        sales.sold(told.stream().map(one -> one.data().sale()).toList());
    }

    record TransactionCompletedV1(UUID transactionId, List<ItemV1> items) {

        Sale sale() {
            var units = items.stream()
                    .filter(item -> item.productId() != null)
                    .collect(Collectors.toMap(item -> new ProductId(item.productId()), ItemV1::quantity, Integer::sum));
            return new Sale(transactionId, units);
        }
    }

    /** @param productId null for what is no product */
    record ItemV1(UUID productId, int quantity) {}
}
