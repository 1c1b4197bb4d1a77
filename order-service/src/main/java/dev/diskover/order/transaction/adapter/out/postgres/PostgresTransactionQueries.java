package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.in.TransactionView.ItemView;
import dev.diskover.order.transaction.application.port.in.TransactionView.PaymentView;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A transaction with its items and payments is one row of one query. */
@ApplicationScoped
class PostgresTransactionQueries implements TransactionQueries {

    private static final String SELECT = """
            select t.id, t.status, t.buyer_id, t.buyer_email, t.subtotal, t.discount, t.tax, t.total, t.currency,
                   t.created_at, t.completed_at,
                   (select json_agg(json_build_object('id', i.id, 'item_type', 'product', 'product_id', i.product_id,
                        'chapter_id', null, 'name', i.name, 'unit_price', i.unit_price, 'quantity', 1, 'discount', 0,
                        'tax', 0, 'line_total', i.unit_price, 'subscription_id', i.subscription_id,
                        'period_start', i.period_start, 'period_end', i.period_end) order by i.position)
                    from transaction_items i where i.transaction_id = t.id) as items,
                   (select json_agg(json_build_object('id', p.id, 'provider', p.provider,
                        'provider_id', p.provider_id, 'amount', p.amount, 'currency', p.currency, 'status', p.status,
                        'failure_code', p.failure_code, 'created_at', p.created_at) order by p.created_at)
                    from payments p where p.transaction_id = t.id) as payments,
                   (select p.action_url from payments p
                    where p.transaction_id = t.id and p.status = 'requires_action' limit 1) as checkout_url,
                   (select case when bool_and(i.delivered_at is not null) then max(i.delivered_at) end
                    from transaction_items i where i.transaction_id = t.id) as delivered_at
            from transactions t where t.buyer_id = :buyer
            """;
    private static final String PAGE = SELECT + """
             and (cast(:status as text) is null or t.status = :status)
             and (cast(:type as text) is null or exists (
                  select from transaction_items i where i.transaction_id = t.id and i.product_type = :type))
            """ + NewestFirst.CONDITION + NewestFirst.ORDER;

    private final Database database;

    PostgresTransactionQueries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TransactionView> find(UUID buyer, UUID transaction) {
        return database.with(handle -> handle.createQuery(SELECT + " and t.id = :id")
                .bind("buyer", buyer)
                .bind("id", transaction)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Page<TransactionView> list(UUID buyer, String status, String type, String cursor, int limit) {
        var place = NewestFirst.behind(cursor);
        var rows = database.with(handle -> place.bind(handle.createQuery(PAGE))
                .bind("buyer", buyer)
                .bind("status", status)
                .bind("type", type)
                .bind("limit", limit + 1)
                .map((row, context) -> read(row))
                .list());
        return Page.of(rows, limit, NewestFirst::cursorOf);
    }

    private static TransactionView read(ResultSet row) throws SQLException {
        return new TransactionView(
                row.getObject("id", UUID.class),
                row.getString("status"),
                new TransactionView.BuyerView(row.getObject("buyer_id", UUID.class), row.getString("buyer_email")),
                List.of(FactJson.read(row.getString("items"), ItemView[].class)),
                row.getLong("subtotal"),
                row.getLong("discount"),
                row.getLong("tax"),
                row.getLong("total"),
                row.getString("currency"),
                null,
                row.getString("payments") == null
                        ? List.of()
                        : List.of(FactJson.read(row.getString("payments"), PaymentView[].class)),
                List.of(),
                row.getString("checkout_url"),
                null,
                ItemRows.time(row, "created_at"),
                ItemRows.time(row, "completed_at"),
                ItemRows.time(row, "delivered_at"));
    }
}
