package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.InvalidFile;
import dev.diskover.kernel.application.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The sorts of the list, and how a page's last row is remembered. Only the database lowers names: Java differs. */
enum AssetOrder {
    NEWEST(
            " order by created_at desc, id desc",
            " and (created_at, id) < (cast(:after0 as timestamptz), cast(:after1 as uuid))",
            asset -> asset.createdAt().toString(),
            AssetOrder::requireMoment),
    NAME(
            " order by lower(name), id",
            " and (lower(name), id) > (lower(:after0), cast(:after1 as uuid))",
            AssetView::name,
            DisplayName::new);

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final String orderBy;
    private final String afterCursor;
    private final Function<AssetView, String> key;
    private final Consumer<String> check;

    AssetOrder(String orderBy, String afterCursor, Function<AssetView, String> key, Consumer<String> check) {
        this.orderBy = orderBy;
        this.afterCursor = afterCursor;
        this.key = key;
        this.check = check;
    }

    static AssetOrder of(Sort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST;
            case NAME -> NAME;
        };
    }

    String orderBy() {
        return orderBy;
    }

    String afterCursor() {
        return afterCursor;
    }

    Cursor cursorOf(AssetView last) {
        return new Cursor(name(), List.of(key.apply(last), last.id().toString()));
    }

    /** @throws Cursor.InvalidCursor also when somebody made it up */
    Optional<Cursor> after(String encoded) {
        if (encoded == null) {
            return Optional.empty();
        }
        var cursor = Cursor.decode(encoded, name(), 2);
        try {
            check.accept(cursor.position().getFirst());
            requireSame(
                    cursor.position().getLast(),
                    UUID.fromString(cursor.position().getLast()));
            return Optional.of(cursor);
        } catch (DateTimeException | IllegalArgumentException | InvalidFile forged) {
            throw new Cursor.InvalidCursor();
        }
    }

    // Java reads more forms and farther times than the database does.
    private static void requireMoment(String sent) {
        var moment = Instant.parse(sent);
        requireSame(sent, moment);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST)) {
            throw new DateTimeException("No asset was made at " + moment);
        }
    }

    private static void requireSame(String sent, Object read) {
        if (!sent.equals(read.toString())) {
            throw new IllegalArgumentException("Not in the form it is remembered in");
        }
    }
}
