package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationView.SettingsView;
import dev.diskover.identity.organization.domain.Description;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationSnapshot;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.kernel.application.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Between rows and organizations. */
final class OrganizationRows {

    static final String VIEW = """
            select o.id, o.name, o.slug, o.is_personal, m.role, o.created_at, o.version,
                   (o.settings ->> 'members_manage_products')::boolean as members_manage_products
            from members m join organizations o on o.id = m.org_id where o.deleted_at is null
            """;

    static Update bind(Update statement, Organization organization) {
        var state = organization.snapshot();
        return statement
                .bind("id", state.id().value())
                .bind("name", state.description().name().value())
                .bind("slug", state.description().slug().value())
                .bind("settings", new Jsonb(FactJson.write(state.description().settings())))
                .bind("version", state.version())
                .bind("memberVersion", organization.memberVersion());
    }

    static Organization organization(ResultSet row) throws SQLException {
        var description = new Description(
                new OrgName(row.getString("name")),
                new Slug(row.getString("slug")),
                new Settings(row.getBoolean("members_manage_products")));
        var state = new OrganizationSnapshot(
                new OrgId(row.getObject("id", UUID.class)),
                description,
                row.getBoolean("is_personal"),
                row.getObject("owner_id", UUID.class),
                time(row, "created_at"),
                row.getLong("version"));
        return Organization.restore(state, row.getLong("member_version"));
    }

    static OrganizationView view(ResultSet row) throws SQLException {
        return new OrganizationView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("slug"),
                row.getBoolean("is_personal"),
                row.getString("role"),
                new SettingsView(row.getBoolean("members_manage_products")),
                time(row, "created_at"),
                row.getLong("version"));
    }

    static UUID id(Cursor cursor, int position) {
        try {
            return UUID.fromString(cursor.position().get(position));
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private OrganizationRows() {}
}
