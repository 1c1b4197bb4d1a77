package dev.diskover.catalog.product.adapter.out.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which products, in which order. Read without Jdbi, which would take longer for a page of products that are known
 * than all the rest does in Java.
 *
 * @param where conditions, order and limit
 * @param values one for each question mark
 */
record ProductQuery(String where, List<Object> values) {

    private static final String FROM = " from products p join product_sales s on s.product_id = p.id where ";

    String selecting(String columns) {
        return "select " + columns + FROM + where;
    }

    <T> List<T> read(Connection connection, String columns, Row<T> row) {
        try (var statement = connection.prepareStatement(selecting(columns))) {
            bind(statement);
            return read(statement, row);
        } catch (SQLException failed) {
            throw new IllegalStateException("Products cannot be read", failed);
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        }
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
