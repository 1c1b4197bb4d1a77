package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.kernel.application.Cursor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * The sorts that have pages: the column, its direction, and how a page's last row is remembered, as a number that is
 * not negative. The id breaks ties in the same direction, so that one row comparison finds the next page; it is that of
 * the column's table, so that one index has both.
 */
enum ProductOrder {
    NEWEST(
            "p.created_at",
            "p.id",
            true,
            row -> ChronoUnit.MICROS.between(Instant.EPOCH, row.createdAt()),
            ProductOrder::time),
    CHEAPEST("p.price", "p.id", false, ProductView::price, price -> price),
    DEAREST("p.price", "p.id", true, ProductView::price, price -> price),
    POPULAR("s.sold_count", "s.product_id", true, ProductView::soldCount, count -> count);

    private final String column;
    private final String id;
    private final boolean descending;
    private final ToLongFunction<ProductView> key;
    private final LongFunction<Object> value;

    ProductOrder(
            String column, String id, boolean descending, ToLongFunction<ProductView> key, LongFunction<Object> value) {
        this.column = column;
        this.id = id;
        this.descending = descending;
        this.key = key;
        this.value = value;
    }

    static ProductOrder of(Sort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST;
            case CHEAPEST -> CHEAPEST;
            case DEAREST -> DEAREST;
            case POPULAR -> POPULAR;
            case RELEVANT -> throw new IllegalArgumentException("Relevance has one page");
        };
    }

    String orderBy() {
        var direction = descending ? " desc" : "";
        return " order by %s%s, %s%s".formatted(column, direction, id, direction);
    }

    Cursor cursorOf(ProductView last) {
        return new Cursor(
                name(), List.of(Long.toString(key.applyAsLong(last)), last.id().toString()));
    }

    /** @throws Cursor.InvalidCursor also when somebody made it up */
    void after(String encoded, ProductConditions conditions) {
        var position = Cursor.decode(encoded, name(), 2).position();
        try {
            conditions.add(
                    "(%s, %s) %s (?, ?)".formatted(column, id, descending ? "<" : ">"),
                    value.apply(natural(position.getFirst())),
                    UUID.fromString(position.getLast()));
        } catch (IllegalArgumentException forged) {
            throw new Cursor.InvalidCursor();
        }
    }

    private static long natural(String number) {
        var value = Long.parseLong(number);
        if (value < 0) {
            throw new IllegalArgumentException(number);
        }
        return value;
    }

    private static Object time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
