package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.ProductView.AssetView;
import dev.diskover.kernel.adapter.kafka.FactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The files of products. Those of a page are one query for all of them, when the products are known. */
final class ShownFiles {

    private static final String SELECT = """
            select product_id, asset_id, name, content_type, size_bytes from product_assets
            where product_id = any(:products) order by position, linked_at, asset_id
            """;

    /** For one product, whose files can be had with it: that is one way to the database less. */
    static final String OF_ONE = """
            (select json_agg(json_build_object('id', asset_id, 'name', name, 'content_type', content_type,
                                               'size_bytes', size_bytes) order by position, linked_at, asset_id)
             from product_assets where product_id = p.id) as files
            """;

    private final Map<UUID, List<AssetView>> byProduct = new HashMap<>();

    /** @param row with {@link #OF_ONE} */
    static List<AssetView> ofOne(ResultSet row) throws SQLException {
        var json = row.getString("files");
        return json == null ? List.of() : List.of(FactJson.read(json, AssetView[].class));
    }

    /** Empty until they are read. */
    List<AssetView> of(UUID product) {
        return byProduct.computeIfAbsent(product, unread -> new ArrayList<>());
    }

    void read(Handle handle) {
        if (!byProduct.isEmpty()) {
            var ids = byProduct.keySet().toArray();
            handle.createQuery(SELECT)
                    .bind(
                            "products",
                            (position, statement, context) -> statement.setArray(
                                    position, statement.getConnection().createArrayOf("uuid", ids)))
                    .map((row, context) -> Map.entry(row.getObject("product_id", UUID.class), file(row)))
                    .forEach(file -> of(file.getKey()).add(file.getValue()));
        }
    }

    private static AssetView file(ResultSet row) throws SQLException {
        return new AssetView(
                row.getObject("asset_id", UUID.class),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size_bytes"));
    }
}
