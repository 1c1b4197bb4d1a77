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
import java.util.UUID;

@ApplicationScoped
class PostgresProductViews implements ProductViews {

    private static final String FROM = " from products p join product_sales s on s.product_id = p.id where ";
    private static final String SELECT = "select " + ProductViewRow.COLUMNS + FROM;
    private static final String ONE =
            "select " + ProductViewRow.COLUMNS + ", " + ShownFiles.OF_ONE + FROM + "p.id = :id";
    private static final String BY_RANK =
            " order by ts_rank(p.search, websearch_to_tsquery('simple', :q)) desc, p.id desc";

    private final Database database;

    PostgresProductViews(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ProductView> find(ProductId product, Instant now) {
        return database.with(handle -> handle.createQuery(ONE)
                .bind("id", product.value())
                .map((row, context) -> ProductViewRow.read(row, ShownFiles.ofOne(row), now))
                .findOne());
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
        return Page.of(list(conditions, order.orderBy(), search.limit() + 1, now), search.limit(), order::cursorOf);
    }

    /** Ranked by how well the words fit; one page, since ranks shift while people look. */
    private Page<ProductView> mostRelevant(ProductSearch search, ProductConditions conditions, Instant now) {
        if (search.cursor() != null) {
            throw new Cursor.InvalidCursor();
        }
        return new Page<>(list(conditions, BY_RANK, search.limit(), now), null);
    }

    // A limit that is bound is unknown to a plan that serves all values, so PostgreSQL would plan each time anew.
    private List<ProductView> list(ProductConditions conditions, String orderBy, int limit, Instant now) {
        var sql = SELECT + conditions.sql() + orderBy + " limit " + limit;
        return database.with(handle -> {
            var files = new ShownFiles();
            var products = conditions
                    .bindAll(handle.createQuery(sql))
                    .map((row, context) -> ProductViewRow.read(row, files.of(row.getObject("id", UUID.class)), now))
                    .list();
            files.read(handle);
            return products;
        });
    }
}
