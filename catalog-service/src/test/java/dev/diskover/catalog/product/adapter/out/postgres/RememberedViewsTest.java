package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.Shelf;
import dev.diskover.catalog.product.application.port.out.ShelfContract;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When products are read, and when they are known. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class RememberedViewsTest extends ShelfContract {

    @Inject
    PostgresShelf postgres;

    @Inject
    KnownProducts known;

    @Inject
    Database database;

    private Product loops;

    @BeforeEach
    void one_product() {
        loops = added(SHOP, "loops", null);
    }

    @Test
    void what_was_read_is_not_read_again_wherever_it_is_shown() {
        // When
        var first = view(loops.id());

        // Then
        assertThat(view(loops.id())).isSameAs(first);
        assertThat(shelf.views().inMarket(all(), NOON).data().getFirst()).isSameAs(first);
        assertThat(shelf.views().of(SHOP, all(), NOON).data().getFirst()).isSameAs(first);
        writtenAgainAsItWas();
        assertThat(view(loops.id())).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void a_page_with_one_that_is_new_is_read_once() {
        // Given
        view(loops.id());
        added(SHOP, "cover", null);

        // When
        var page = shelf.views().inMarket(all(), NOON).data();

        // Then
        assertThat(page).hasSize(2);
        assertThat(shelf.views().inMarket(all(), NOON).data())
                .usingElementComparator(RememberedViewsTest::isSame)
                .isEqualTo(page);
    }

    @Test
    void what_was_sold_since_is_shown_and_remembered_too() {
        // Given
        view(loops.id());

        // When
        sales(new Sale(UUID.randomUUID(), Map.of(loops.id(), 2)));

        // Then
        var sold = view(loops.id());
        assertThat(sold.soldCount()).isEqualTo(2);
        assertThat(view(loops.id())).isSameAs(sold);
    }

    @Test
    void what_was_undone_is_not_remembered() {
        // Given
        var undone = new ArrayList<PresentProduct>();

        // When
        assertThatThrownBy(() -> shelf.run(() -> {
                    assertThat(changed("Undone").name()).isEqualTo("Undone");
                    undone.addAll(present());
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessage("the power went out");

        // Then
        assertThat(known.show(undone, NOON)).isEmpty();
        assertThat(view(loops.id()).name()).isEqualTo("Loops vol. 1");
        assertThat(known.show(present(), NOON)).isPresent();
    }

    @Test
    void of_two_changes_in_one_unit_of_work_both_are_seen() {
        // When
        shelf.run(() -> {
            assertThat(changed("First").name()).isEqualTo("First");
            assertThat(changed("Second").name()).isEqualTo("Second");
            return loops;
        });

        // Then
        assertThat(view(loops.id()).name()).isEqualTo("Second");
    }

    private void writtenAgainAsItWas() {
        database.with(handle -> handle.execute("update products set name = name"));
    }

    private List<PresentProduct> present() {
        var query = new ProductQuery("p.id = ?", List.of(loops.id().value()));
        return database.with(
                handle -> query.read(handle.getConnection(), PresentProduct.COLUMNS, PresentProduct::read));
    }

    /** In the unit of work that runs. */
    private ProductView changed(String name) {
        var product = shelf.products().lock(loops.id()).orElseThrow();
        product.change(Drafts.named(name), null, NOON);
        shelf.products().save(product);
        return view(product.id());
    }

    private ProductView view(ProductId product) {
        return shelf.views().find(product, NOON).orElseThrow();
    }

    private static int isSame(ProductView one, ProductView other) {
        assertThat(one).isSameAs(other);
        return 0;
    }

    @Override
    protected Shelf emptyShelf() {
        return postgres.emptied();
    }
}
