package dev.diskover.identity.license.adapter.out.postgres;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.application.port.out.Licenses;
import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.identity.license.domain.LicenseTerm;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresLicenses implements Licenses {

    private static final String NOTE = """
            insert into license_assignments (id, org_id, tier, expires_at, assigned_by, reason, assigned_at)
            values (:id, :org, :tier, :expiresAt, :assignedBy, :reason, :now)
            """;
    // The sweep skips what another replica or an administrator is changing right now.
    private static final String EXPIRE = LicenseRows.told("""
            update licenses set tier = 'free', expires_at = null,
                   since = greatest(cast(:now as timestamptz), since + interval '1 microsecond')
            where org_id in (select org_id from licenses where expires_at <= :now
                             order by expires_at limit :limit for update skip locked)
            """);
    // Two changes have two times, also when clocks of replicas differ: readers keep the later one.
    private static final String CHANGE = LicenseRows.told("""
            update licenses set tier = :tier, expires_at = :expiresAt,
                   since = greatest(cast(:now as timestamptz), since + interval '1 microsecond')
            where org_id = :org
            """);
    private static final String OPEN = LicenseRows.told(
            "insert into licenses (org_id, tier, expires_at, since) values (:org, :tier, :expiresAt, :now)");
    private static final String FIND = """
            select t.tier, t.name, t.max_upload_size_mb, t.max_total_storage_mb, t.max_assets_count,
                   t.max_products_count, t.max_members_count, t.monthly_fee, t.currency,
                   case when l.expires_at > :now then l.expires_at end as expires_at
            from licenses l join license_tiers t on t.tier = case when l.expires_at <= :now then 'free' else l.tier end
            where l.org_id = :org
            """;

    private final Database database;
    private final Outbox<LicenseAssigned> outbox;

    PostgresLicenses(Database database, Outbox<LicenseAssigned> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void open(UUID org, LicenseTerm term, Instant now) {
        tell(OPEN, org, term, now);
    }

    @Override
    public boolean change(UUID org, LicenseTerm term, Instant now) {
        return tell(CHANGE, org, term, now) == 1;
    }

    private int tell(String sql, UUID org, LicenseTerm term, Instant now) {
        var assigned = database.inUnitOfWork()
                .createQuery(sql)
                .bind("org", org)
                .bind("tier", term.tier().code())
                .bind("expiresAt", LicenseRows.utc(term.expiresAt()))
                .bind("now", LicenseRows.utc(now))
                .map((row, context) -> LicenseRows.assigned(row))
                .list();
        outbox.store(assigned);
        return assigned.size();
    }

    @Override
    public void note(UUID org, LicenseTerm term, UUID assignedBy, String reason, Instant now) {
        database.inUnitOfWork()
                .createUpdate(NOTE)
                .bind("id", Ids.next())
                .bind("org", org)
                .bind("tier", term.tier().code())
                .bind("expiresAt", LicenseRows.utc(term.expiresAt()))
                .bind("assignedBy", assignedBy)
                .bind("reason", reason)
                .bind("now", LicenseRows.utc(now))
                .execute();
    }

    @Override
    public void remove(UUID org) {
        database.inUnitOfWork().execute("delete from licenses where org_id = ?", org);
    }

    @Override
    public int expire(Instant now, int limit) {
        List<LicenseAssigned> expired = database.inUnitOfWork()
                .createQuery(EXPIRE)
                .bind("now", LicenseRows.utc(now))
                .bind("limit", limit)
                .map((row, context) -> LicenseRows.assigned(row))
                .list();
        outbox.store(expired);
        return expired.size();
    }

    @Override
    public Optional<LicenseView> find(UUID org, Instant now) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("org", org)
                .bind("now", LicenseRows.utc(now))
                .map((row, context) -> LicenseRows.view(row))
                .findOne());
    }
}
