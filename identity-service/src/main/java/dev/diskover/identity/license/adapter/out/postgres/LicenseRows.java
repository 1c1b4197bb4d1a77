package dev.diskover.identity.license.adapter.out.postgres;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.identity.license.domain.Tier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Between rows and licences. */
final class LicenseRows {

    /** The statement answers all that the other services are told of the licences it changed. */
    static String told(String change) {
        return """
                with changed as (%s returning org_id, tier, expires_at, since)
                select c.org_id, t.tier, t.max_upload_size_mb, t.max_total_storage_mb, t.max_assets_count,
                       t.max_products_count, t.max_members_count, c.expires_at, c.since
                from changed c join license_tiers t on t.tier = c.tier
                """.formatted(change);
    }

    static LicenseAssigned assigned(ResultSet row) throws SQLException {
        return new LicenseAssigned(
                row.getObject("org_id", UUID.class),
                row.getString("tier"),
                row.getLong("max_upload_size_mb"),
                row.getLong("max_total_storage_mb"),
                row.getObject("max_assets_count", Integer.class),
                row.getObject("max_products_count", Integer.class),
                row.getObject("max_members_count", Integer.class),
                time(row, "expires_at"),
                time(row, "since"));
    }

    static LicenseView view(ResultSet row) throws SQLException {
        return new LicenseView(
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
                time(row, "expires_at"));
    }

    static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private LicenseRows() {}
}
