package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which products there are to see is asked each time; what is shown of them is read only where it is not known. Then it
 * is read by a statement that asks the same, so that whatever happens in between, one statement gives the answer.
 */
@ApplicationScoped
class PostgresProductViews implements ProductViews {

    private static final String BY_RANK =
            " order by ts_rank(p.search, websearch_to_tsquery('simple', ?)) desc, p.id desc";

    private final Database database;
    private final KnownProducts known;

    PostgresProductViews(Database database, KnownProducts known) {
        this.database = database;
        this.known = known;
    }

    @Override
    public Optional<ProductView> find(ProductId product, Instant now) {
        return list(new ProductQuery("p.id = ?", List.of(product.value())), now).stream()
                .findFirst();
    }

    @Override
    public Page<ProductView> inMarket(ProductSearch search, Instant now) {
        return page(search, ProductConditions.inMarket(search.filter(), now), now);
    }

    @Override
    public Page<ProductView> of(OrgId org, ProductSearch search, Instant now) {
        return page(search, ProductConditions.of(org, search.filter()), now);
    }

    private Page<ProductView> page(ProductSearch search, ProductConditions conditions, Instant now) {
        if (search.sort() == Sort.RELEVANT) {
            return mostRelevant(search, conditions, now);
        }
        var order = ProductOrder.of(search.sort());
        if (search.cursor() != null) {
            order.after(search.cursor(), conditions);
        }
        var rows = list(conditions.sorted(order.orderBy(), search.limit() + 1), now);
        return Page.of(rows, search.limit(), order::cursorOf);
    }

    /** Ranked by how well the words fit; one page, since ranks shift while people look. */
    private Page<ProductView> mostRelevant(ProductSearch search, ProductConditions conditions, Instant now) {
        if (search.cursor() != null) {
            throw new Cursor.InvalidCursor();
        }
        var query = conditions.sorted(BY_RANK, search.limit(), search.filter().q());
        return new Page<>(list(query, now), null);
    }

    // Who changes a product sees what others do not see yet, and that it may be undone: nothing to remember.
    private List<ProductView> list(ProductQuery query, Instant now) {
        return database.with(handle -> handle.isInTransaction()
                ? query.read(handle.getConnection(), ProductViewRow.COLUMNS, row -> ProductViewRow.read(row, now))
                : show(handle, query, now));
    }

    private List<ProductView> show(Handle handle, ProductQuery query, Instant now) {
        var present = query.read(handle.getConnection(), PresentProduct.COLUMNS, PresentProduct::read);
        return known.show(present, now).orElseGet(() -> learn(handle, query, now));
    }

    private List<ProductView> learn(Handle handle, ProductQuery query, Instant now) {
        return query.read(handle.getConnection(), ProductViewRow.COLUMNS, row -> {
            var view = ProductViewRow.read(row, now);
            known.add(PresentProduct.read(row), view);
            return view;
        });
    }
}
