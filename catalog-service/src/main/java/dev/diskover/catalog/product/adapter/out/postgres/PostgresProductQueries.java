package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.BrowseProducts.Filter;
import dev.diskover.catalog.product.application.port.in.BrowseProducts.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductQueries;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresProductQueries implements ProductQueries {

    /** Best matches are found among this many; who looks further refines the words. */
    private static final int RELEVANT_ROWS = 100;

    private final Database database;

    PostgresProductQueries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ProductView> find(UUID product, Instant now) {
        return database.with(
                handle -> handle.createQuery("select " + ProductViewRow.COLUMNS + " from products p where p.id = :id")
                        .bind("id", product)
                        .map((row, context) -> ProductViewRow.read(row, now))
                        .findOne());
    }

    @Override
    public Page<ProductView> search(
            Filter filter, Sort sort, String cursor, int limit, Instant now, boolean visibleOnly) {
        if (sort == Sort.RELEVANT) {
            return mostRelevant(filter, limit, now, visibleOnly);
        }
        var order = ProductOrder.valueOf(sort.name());
        var conditions = ProductConditions.of(filter, now, visibleOnly);
        if (cursor != null) {
            var position = Cursor.decode(cursor, order.name(), 2).position();
            conditions
                    .add(order.afterCursor().substring(" and ".length()), "after", position.get(0))
                    .bind("afterId", position.get(1));
        }
        var rows = list(conditions, order.orderBy(), limit + 1, now);
        return Page.of(rows, limit, order::cursorOf);
    }

    /** Ranked by how well the words fit; one page, since ranks shift while people look. */
    private Page<ProductView> mostRelevant(Filter filter, int limit, Instant now, boolean visibleOnly) {
        var conditions = ProductConditions.of(filter, now, visibleOnly);
        var rank = " order by ts_rank(p.search, websearch_to_tsquery('simple', :q)) desc, p.id desc";
        return new Page<>(list(conditions, rank, Math.min(limit, RELEVANT_ROWS), now), null);
    }

    private List<ProductView> list(ProductConditions conditions, String orderBy, int limit, Instant now) {
        var sql = "select " + ProductViewRow.COLUMNS + " from products p where " + conditions.sql() + orderBy
                + " limit :limit";
        try {
            return database.with(handle -> conditions
                    .bindAll(handle.createQuery(sql))
                    .bind("limit", limit)
                    .map((row, context) -> ProductViewRow.read(row, now))
                    .list());
        } catch (UnableToExecuteStatementException failure) {
            throw isForgedCursor(failure) ? new Cursor.InvalidCursor() : failure;
        }
    }

    /** Class 22: the database could not read a value the cursor claimed to be a time, a number or an id. */
    private static boolean isForgedCursor(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("22");
    }
}
