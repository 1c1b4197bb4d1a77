package dev.diskover.catalog.product.adapter.in.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.Rivals;
import dev.diskover.kernel.testing.WatchedStatements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What order tells of many sales at once costs hardly more than what it tells of one. */
@QuarkusTest
class SalesToldTogetherTest extends RunningService {

    @Inject
    Products products;

    @Inject
    UnitOfWork unitOfWork;

    private List<UUID> shelf;

    @BeforeEach
    void someProducts() {
        shelf = Stream.generate(() -> UUID.fromString(created(Map.of())))
                .limit(5)
                .toList();
    }

    @Test
    void take_these_statements_and_no_more() {
        // Given
        var sales = Stream.generate(() -> Facts.sale(UUID.randomUUID(), Map.of(shelf.get(0), 1, shelf.get(1), 2)))
                .limit(25)
                .toList();

        // When
        var statements = WatchedStatements.of(() -> dispatcher.dispatch(sales));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly(
                        "begin", "insert into inbox", "insert into counted_sales", "update product_sales", "commit");
        assertThat(sold(shelf.get(0))).isEqualTo(25);
        assertThat(sold(shelf.get(1))).isEqualTo(50);
    }

    @Test
    void do_not_lock_each_other_out_when_they_sold_the_same_products_in_opposite_order() {
        // When
        Rivals.meet(50, turn -> sell(shelf), turn -> sell(shelf.reversed()));

        // Then
        assertThat(shelf).allSatisfy(product -> assertThat(sold(product)).isEqualTo(100));
    }

    @Test
    void count_once_when_two_replicas_are_told_of_them_in_opposite_order() {
        // Given
        var sales = Stream.generate(() -> Stream.generate(() -> new Sale(UUID.randomUUID(), units(shelf.get(0))))
                        .limit(100)
                        .toList())
                .limit(20)
                .toList();

        // When
        Rivals.meet(
                20,
                turn -> count(sales.get(turn)),
                turn -> count(sales.get(turn).reversed()));

        // Then
        assertThat(sold(shelf.get(0))).isEqualTo(2000);
    }

    private void sell(List<UUID> sold) {
        count(sold.stream()
                .map(product -> new Sale(UUID.randomUUID(), units(product)))
                .toList());
    }

    private static Map<ProductId, Integer> units(UUID product) {
        return Map.of(new ProductId(product), 1);
    }

    private void count(List<Sale> sales) {
        unitOfWork.run(() -> products.countSales(sales));
    }

    private int sold(UUID product) {
        return count("select sold_count from product_sales where product_id = ?", product);
    }
}
