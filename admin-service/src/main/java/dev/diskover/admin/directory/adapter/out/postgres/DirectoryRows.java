package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.application.port.in.Directory.ItemView;
import dev.diskover.admin.directory.application.port.in.Directory.OrgView;
import dev.diskover.admin.directory.application.port.in.Directory.ProductView;
import dev.diskover.admin.directory.application.port.in.Directory.TransactionView;
import dev.diskover.admin.directory.application.port.in.Directory.UserView;
import dev.diskover.kernel.adapter.kafka.FactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** From rows to views. */
final class DirectoryRows {

    static TransactionView transaction(ResultSet row, StatementContext context) throws SQLException {
        return new TransactionView(
                id(row, "id"),
                id(row, "buyer_id"),
                row.getString("buyer_email"),
                row.getString("status"),
                row.getLong("total"),
                row.getString("currency"),
                List.of(FactJson.read(row.getString("items"), ItemView[].class)),
                time(row, "created_at"),
                time(row, "completed_at"),
                time(row, "delivered_at"));
    }

    static UserView user(ResultSet row, StatementContext context) throws SQLException {
        return new UserView(
                id(row, "id"),
                row.getString("email"),
                row.getBoolean("email_verified"),
                row.getString("username"),
                row.getString("name"),
                row.getString("provider"),
                row.getBoolean("is_active"),
                row.getLong("orgs_count"),
                time(row, "created_at"));
    }

    static OrgView org(ResultSet row, StatementContext context) throws SQLException {
        return new OrgView(
                id(row, "id"),
                row.getString("name"),
                row.getString("slug"),
                row.getBoolean("is_personal"),
                id(row, "owner_id"),
                row.getString("owner_email"),
                row.getString("tier"),
                row.getLong("members_count"),
                row.getLong("products_count"),
                time(row, "created_at"));
    }

    static ProductView product(ResultSet row, StatementContext context) throws SQLException {
        return new ProductView(
                id(row, "id"),
                id(row, "org_id"),
                row.getString("org_name"),
                row.getString("name"),
                row.getString("slug"),
                row.getString("type"),
                row.getString("category"),
                row.getLong("price"),
                row.getString("currency"),
                row.getBoolean("is_active"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private DirectoryRows() {}
}
