package dev.diskover.order.subscription.adapter.out.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.application.Page;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews.PeriodView;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews.SubscriptionView;
import dev.diskover.order.subscription.application.port.out.Subscriptions;
import dev.diskover.order.subscription.domain.SubscriptionStarted;
import dev.diskover.order.subscription.domain.SubscriptionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresSubscriptions implements Subscriptions {

    private static final String CLAIM = """
            insert into membership_claims as c (user_id, product_id, transaction_id)
            values (:user, :product, :transaction)
            on conflict (user_id, product_id) do update set transaction_id = excluded.transaction_id, until = null
            where c.until <= :now
            """;
    private static final String ADD = """
            with claim as (
                update membership_claims set until = :end where user_id = :user and product_id = :product),
            subscription as (
                insert into subscriptions (id, user_id, product_id, org_id, transaction_id, item_id, status,
                    current_period_start, current_period_end, created_at)
                values (:id, :user, :product, :org, :transaction, :item, :status, :start, :end, :start))
            insert into subscription_periods (subscription_id, period_start, period_end, transaction_id)
            values (:id, :start, :end, :transaction)
            """;
    private static final String SELECT = """
            select s.id, s.product_id, s.status, s.current_period_start, s.current_period_end, s.cancel_at_period_end,
                   s.canceled_at, s.created_at,
                   (select json_agg(json_build_object('period_start', p.period_start, 'period_end', p.period_end,
                           'transaction_id', p.transaction_id) order by p.period_start desc)
                    from subscription_periods p where p.subscription_id = s.id) as periods
            from subscriptions s where s.user_id = :user
            """;

    private final Database database;
    private final Outbox<SubscriptionStarted> outbox;

    PostgresSubscriptions(Database database, Outbox<SubscriptionStarted> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public boolean claim(UUID user, UUID product, UUID transaction, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(CLAIM)
                        .bind("user", user)
                        .bind("product", product)
                        .bind("transaction", transaction)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    @Override
    public void unclaim(UUID user, UUID product, UUID transaction) {
        database.inUnitOfWork()
                .createUpdate("""
                        delete from membership_claims
                        where user_id = :user and product_id = :product and transaction_id = :transaction
                        """)
                .bind("user", user)
                .bind("product", product)
                .bind("transaction", transaction)
                .execute();
    }

    @Override
    public void add(UUID item, SubscriptionStarted started) {
        database.inUnitOfWork()
                .createUpdate(ADD)
                .bind("id", started.subscription())
                .bind("item", item)
                .bind("status", SubscriptionStatus.ACTIVE.code())
                .bind("user", started.user())
                .bind("product", started.product())
                .bind("org", started.org())
                .bind("transaction", started.transaction())
                .bind("start", started.periodStart().atOffset(ZoneOffset.UTC))
                .bind("end", started.periodEnd().atOffset(ZoneOffset.UTC))
                .execute();
        outbox.store(List.of(started));
    }

    // Ids are made in the order of time, so the id alone is the sort key.
    @Override
    public Page<SubscriptionView> list(UUID user, String cursor, int limit) {
        var before = cursor == null ? new UUID(-1, -1) : id(Cursor.decode(cursor, "-created_at", 1));
        var rows = database.with(
                handle -> handle.createQuery(SELECT + " and s.id < :before order by s.id desc limit :limit")
                        .bind("user", user)
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, context) -> read(row))
                        .list());
        return Page.of(
                rows, limit, last -> new Cursor("-created_at", List.of(last.id().toString())));
    }

    @Override
    public Optional<SubscriptionView> find(UUID user, UUID subscription) {
        return database.with(handle -> handle.createQuery(SELECT + " and s.id = :id")
                .bind("user", user)
                .bind("id", subscription)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.position().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }

    private static SubscriptionView read(ResultSet row) throws SQLException {
        return new SubscriptionView(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("status"),
                time(row, "current_period_start"),
                time(row, "current_period_end"),
                row.getBoolean("cancel_at_period_end"),
                time(row, "canceled_at"),
                List.of(FactJson.read(row.getString("periods"), PeriodView[].class)),
                time(row, "created_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
