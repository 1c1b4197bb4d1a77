package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

@ApplicationScoped
class PostgresObligations implements Obligations {

    private static final String REMAIN = """
            select exists (select 1 from running_subscriptions where org_id = :org and runs_until > :now)
                or exists (select 1 from open_sales where org_id = :org and is_open)
            """;
    private static final String KEEP_SUBSCRIPTION = """
            insert into running_subscriptions as s (subscription_id, org_id, runs_until, told_at)
            values (:subscription, :org, :until, :toldAt)
            on conflict (subscription_id) do update set runs_until = excluded.runs_until, told_at = excluded.told_at
            where s.told_at < excluded.told_at
            """;
    private static final String KEEP_SALE = """
            insert into open_sales as s (transaction_id, org_id, is_open, told_at)
            values (:transaction, :org, :open, :toldAt)
            on conflict (transaction_id, org_id) do update set is_open = excluded.is_open, told_at = excluded.told_at
            where s.told_at < excluded.told_at or (s.told_at = excluded.told_at and not excluded.is_open)
            """;

    /** Nothing is told before it is made, so none of those that are due has a younger id: the index finds them. */
    private static final String FORGET_SETTLED =
            "delete from open_sales where transaction_id < :youngest and not is_open and told_at < :time";

    private static final Comparator<SaleStanding> IN_ORDER = Comparator.comparing(SaleStanding::transaction)
            .thenComparing(sale -> sale.org().value());

    private final Database database;

    PostgresObligations(Database database) {
        this.database = database;
    }

    @Override
    public boolean remain(OrgId org, Instant now) {
        return database.with(handle -> handle.createQuery(REMAIN)
                .bind("org", org.value())
                .bind("now", OrganizationRows.utc(now))
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void keepSubscription(UUID subscription, OrgId org, Instant until, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(KEEP_SUBSCRIPTION)
                .bind("subscription", subscription)
                .bind("org", org.value())
                .bind("until", OrganizationRows.utc(until))
                .bind("toldAt", OrganizationRows.utc(toldAt))
                .execute();
    }

    // Sorted, so that two replicas that were told of the same sales lock them in the same order.
    @Override
    public void keepSales(Collection<SaleStanding> sales) {
        try (var statements = database.inUnitOfWork().prepareBatch(KEEP_SALE)) {
            sales.stream().sorted(IN_ORDER).forEach(sale -> statements
                    .bind("transaction", sale.transaction())
                    .bind("org", sale.org().value())
                    .bind("open", sale.isOpen())
                    .bind("toldAt", OrganizationRows.utc(sale.toldAt()))
                    .add());
            statements.execute();
        }
    }

    @Override
    public void forgetSettledBefore(Instant time) {
        database.inUnitOfWork()
                .createUpdate(FORGET_SETTLED)
                .bind("youngest", Ids.firstAt(time))
                .bind("time", OrganizationRows.utc(time))
                .execute();
    }
}
