package dev.diskover.catalog.product.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a statement says of a product itself, whatever else is known of it already.
 *
 * @param revision differs whenever anything that is shown differs, but for {@code soldCount}
 */
record PresentProduct(UUID id, String revision, long soldCount) {

    /**
     * The revision is made of who wrote the rows that are shown: the transactions that wrote the product's and its
     * links' present versions. Every change of a row has another, so nobody has to count anything, and a file that gets
     * its new name needs no lock on the products that show it. A table more to show from is a table more in here.
     */
    static final String COLUMNS = """
            p.id, p.xmin::text || array(select l.xmin from product_assets l where l.product_id = p.id)::text,
            s.sold_count""";

    static PresentProduct read(ResultSet row) throws SQLException {
        return new PresentProduct(row.getObject(1, UUID.class), row.getString(2), row.getLong(3));
    }
}
