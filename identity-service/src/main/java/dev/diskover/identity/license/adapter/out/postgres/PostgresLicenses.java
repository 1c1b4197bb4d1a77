package dev.diskover.identity.license.adapter.out.postgres;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.application.port.out.Licenses;
import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.identity.license.domain.Tier;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
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
class PostgresLicenses implements Licenses {

    private static final String ASSIGN = """
            with assigned as (
                insert into licenses (org_id, tier, since) values (:org, :tier, :now)
                on conflict (org_id) do update set tier = excluded.tier, expires_at = null, since = excluded.since
                returning tier, expires_at)
            select t.tier, t.max_upload_size_mb, t.max_total_storage_mb, t.max_assets_count, t.max_products_count,
                   t.max_members_count, a.expires_at
            from assigned a join license_tiers t on t.tier = a.tier
            """;
    private static final String FIND = """
            select t.tier, t.name, t.max_upload_size_mb, t.max_total_storage_mb, t.max_assets_count,
                   t.max_products_count, t.max_members_count, t.monthly_fee, t.currency, l.expires_at
            from licenses l join license_tiers t on t.tier = l.tier where l.org_id = :org
            """;

    private final Database database;
    private final Outbox<LicenseAssigned> outbox;

    PostgresLicenses(Database database, Outbox<LicenseAssigned> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void assign(UUID org, Tier tier, Instant now) {
        var assigned = database.inUnitOfWork()
                .createQuery(ASSIGN)
                .bind("org", org)
                .bind("tier", tier.code())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new LicenseAssigned(
                        org,
                        row.getString("tier"),
                        row.getLong("max_upload_size_mb"),
                        row.getLong("max_total_storage_mb"),
                        row.getObject("max_assets_count", Integer.class),
                        row.getObject("max_products_count", Integer.class),
                        row.getObject("max_members_count", Integer.class),
                        time(row),
                        now))
                .one();
        outbox.store(List.of(assigned));
    }

    @Override
    public Optional<LicenseView> find(UUID org) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("org", org)
                .map((row, context) -> new LicenseView(
                        row.getString("tier"),
                        row.getString("name"),
                        row.getLong("max_upload_size_mb"),
                        row.getLong("max_total_storage_mb"),
                        row.getObject("max_assets_count", Integer.class),
                        row.getObject("max_products_count", Integer.class),
                        row.getObject("max_members_count", Integer.class),
                        row.getObject("monthly_fee", Long.class),
                        row.getString("currency"),
                        row.getString("tier").equals(Tier.FREE.code()),
                        time(row)))
                .findOne());
    }

    private static Instant time(ResultSet row) throws SQLException {
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return expiresAt == null ? null : expiresAt.toInstant();
    }
}
