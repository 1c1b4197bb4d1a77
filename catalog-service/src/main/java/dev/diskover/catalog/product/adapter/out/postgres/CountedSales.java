package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What was sold, counted once for each transaction, in two round trips. Both are sorted, so that two replicas that were
 * told of the same transactions or products lock them in the same order.
 */
@ApplicationScoped
class CountedSales {

    private static final String ADD =
            "insert into counted_sales (transaction_id) values (:transaction) on conflict do nothing";
    private static final String ADD_SOLD =
            "update product_sales set sold_count = sold_count + :units where product_id = :id";

    private final Database database;

    CountedSales(Database database) {
        this.database = database;
    }

    void add(List<Sale> sales) {
        addSold(unitsOf(fresh(sales)));
    }

    private List<Sale> fresh(List<Sale> sales) {
        var sorted =
                sales.stream().sorted(Comparator.comparing(Sale::transaction)).toList();
        try (var notes = database.inUnitOfWork().prepareBatch(ADD)) {
            sorted.forEach(sale -> notes.bind("transaction", sale.transaction()).add());
            var added = notes.execute();
            return IntStream.range(0, added.length)
                    .filter(number -> added[number] == 1)
                    .mapToObj(sorted::get)
                    .toList();
        }
    }

    private static Map<ProductId, Integer> unitsOf(List<Sale> sales) {
        var units = new TreeMap<ProductId, Integer>(Comparator.comparing(ProductId::value));
        sales.forEach(sale -> sale.units().forEach((product, sold) -> units.merge(product, sold, Integer::sum)));
        return units;
    }

    private void addSold(Map<ProductId, Integer> units) {
        try (var updates = database.inUnitOfWork().prepareBatch(ADD_SOLD)) {
            units.forEach((product, sold) ->
                    updates.bind("id", product.value()).bind("units", sold).add());
            updates.execute();
        }
    }
}
