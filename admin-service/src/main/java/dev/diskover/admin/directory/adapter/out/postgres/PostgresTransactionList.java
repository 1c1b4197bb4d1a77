package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.id;
import static dev.diskover.admin.directory.adapter.out.postgres.Columns.time;

import dev.diskover.admin.directory.application.port.in.ListTransactions;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PostgresTransactionList implements ListTransactions {

    private static final String SELECT = """
            select id, buyer_id, buyer_email, status, total, currency, items, created_at, completed_at,
                   (select case when count(*) = jsonb_array_length(t.items) then max(d.delivered_at) end
                    from deliveries d where d.transaction_id = t.id) as delivered_at
            from transactions t
            """;
    private static final Map<String, Sort<TransactionView>> SORTS = Map.of(
            "created_at", Sort.byTime("created_at", TransactionView::createdAt),
            "total", Sort.byNumber("total", TransactionView::total));

    private final Database database;

    PostgresTransactionList(Database database) {
        this.database = database;
    }

    @Override
    public Page<TransactionView> list(Filter filter, Paging paging) {
        var transaction = idIn(filter.q());
        return new Listing<>(SELECT, SORTS)
                .where("id = :id", "id", transaction)
                .whereBeginning(transaction == null ? filter.q() : null, "buyer_email")
                .where("status = :status", "status", filter.status())
                .where("buyer_id = :buyer", "buyer", filter.buyerId())
                .where("items @> cast(:org as jsonb)", "org", item("org_id", filter.orgId()))
                .where("items @> cast(:product as jsonb)", "product", item("product_id", filter.productId()))
                .where("created_at >= :from", "from", filter.from())
                .where("created_at < :to", "to", filter.to())
                .page(database, paging, (row, context) -> view(row), TransactionView::id);
    }

    private static UUID idIn(String q) {
        try {
            return q == null ? null : UUID.fromString(q);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String item(String field, UUID id) {
        return id == null ? null : "[{\"%s\": \"%s\"}]".formatted(field, id);
    }

    private static TransactionView view(ResultSet row) throws SQLException {
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
}
