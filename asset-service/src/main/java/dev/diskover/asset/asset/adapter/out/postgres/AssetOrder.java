package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.kernel.application.Cursor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The sorts of the list, and how a page's last row is remembered. */
enum AssetOrder {
    NEWEST(
            " order by created_at desc, id desc",
            " and (created_at, id) < (cast(:after as timestamptz), cast(:afterId as uuid))",
            asset -> asset.createdAt().toString()),
    NAME(" order by lower(name), id", " and (lower(name), id) > (:after, cast(:afterId as uuid))", asset -> asset.name()
            .toLowerCase(Locale.ROOT));

    private final String orderBy;
    private final String afterCursor;
    private final Function<AssetView, String> key;

    AssetOrder(String orderBy, String afterCursor, Function<AssetView, String> key) {
        this.orderBy = orderBy;
        this.afterCursor = afterCursor;
        this.key = key;
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
}
