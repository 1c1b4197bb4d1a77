package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.catalog.product.domain.Slug;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Puts products on the shelf and looks at it. Each test begins with an empty one. */
public abstract class ShelfContract {

    protected static final Filter NO_FILTER = new Filter(null, null, null, null, null, null, null, null, null);

    protected Shelf shelf;
    private int number;

    protected abstract Shelf emptyShelf();

    @BeforeEach
    void an_empty_shelf() {
        shelf = emptyShelf();
    }

    protected static Product product(OrgId org, String slug) {
        return Product.create(org, new Slug(slug), Drafts.loops(), NOON);
    }

    /** @param max null: unlimited */
    protected Product added(OrgId org, String slug, Integer max) {
        var product = product(org, slug);
        assertThat(add(product, max)).isTrue();
        return product;
    }

    protected boolean add(Product product, Integer max) {
        return shelf.run(() -> shelf.products().add(product, max));
    }

    protected Product add(OrgId org, ProductDraft draft) {
        return add(org, draft, NOON);
    }

    protected Product add(OrgId org, ProductDraft draft, Instant createdAt) {
        number++;
        var product = Product.create(org, new Slug("product-" + number), draft, createdAt);
        assertThat(add(product, null)).isTrue();
        return product;
    }

    protected void sales(Sale... sales) {
        shelf.run(() -> {
            shelf.products().countSales(List.of(sales));
            return sales;
        });
    }

    protected List<String> names(ProductSearch search) {
        return shelf.views().inMarket(search, NOON).data().stream()
                .map(ProductView::name)
                .toList();
    }

    protected static ProductSearch all() {
        return where(NO_FILTER);
    }

    protected static ProductSearch where(Filter filter) {
        return new ProductSearch(filter, Sort.NEWEST, null, 20);
    }
}
