package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.kernel.application.Cursor;
import java.util.List;
import java.util.function.Function;

/**
 * The sorts of the list: the expression rows are ordered by, its direction, and how a page's last row is remembered.
 * The id breaks ties in the same direction, so that one row comparison finds the next page.
 */
enum ProductOrder {
    NEWEST("p.created_at", "timestamptz", true, row -> row.createdAt().toString()),
    CHEAPEST("p.price", "bigint", false, row -> Long.toString(row.price())),
    DEAREST("p.price", "bigint", true, row -> Long.toString(row.price())),
    POPULAR("p.sold_count", "bigint", true, row -> Long.toString(row.soldCount())),
    RELEVANT("p.created_at", "timestamptz", true, row -> row.createdAt().toString());

    private final String expression;
    private final String sqlType;
    private final boolean descending;
    private final Function<ProductView, String> key;

    ProductOrder(String expression, String sqlType, boolean descending, Function<ProductView, String> key) {
        this.expression = expression;
        this.sqlType = sqlType;
        this.descending = descending;
        this.key = key;
    }

    String orderBy() {
        var direction = descending ? " desc" : "";
        return " order by %s%s, p.id%s".formatted(expression, direction, direction);
    }

    /** Binds {@code :after} and {@code :afterId}. */
    String afterCursor() {
        return " and (%s, p.id) %s (cast(:after as %s), cast(:afterId as uuid))"
                .formatted(expression, descending ? "<" : ">", sqlType);
    }

    Cursor cursorOf(ProductView last) {
        return new Cursor(name(), List.of(key.apply(last), last.id().toString()));
    }
}
