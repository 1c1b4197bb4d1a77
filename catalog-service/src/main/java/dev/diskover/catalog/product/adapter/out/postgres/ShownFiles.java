package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.ProductView.AssetView;
import dev.diskover.kernel.adapter.kafka.FactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The files of a product, read together with it. */
final class ShownFiles {

    static final String COLUMN = """
            (select json_agg(json_build_object('id', asset_id, 'name', name, 'content_type', content_type,
                                               'size_bytes', size_bytes) order by position, linked_at, asset_id)
             from product_assets where product_id = p.id) as files
            """;

    static List<AssetView> read(ResultSet row) throws SQLException {
        var json = row.getString("files");
        return json == null ? List.of() : List.of(FactJson.read(json, AssetView[].class));
    }

    private ShownFiles() {}
}
