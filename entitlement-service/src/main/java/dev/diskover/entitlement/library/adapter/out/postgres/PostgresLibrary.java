package dev.diskover.entitlement.library.adapter.out.postgres;

import static dev.diskover.entitlement.library.adapter.out.postgres.NewestFirst.time;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.diskover.entitlement.UuidArray;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.entitlement.library.application.port.in.Library;
import dev.diskover.entitlement.library.application.port.in.LibraryEntry;
import dev.diskover.entitlement.library.application.port.in.LibraryEntry.LibraryFile;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

@ApplicationScoped
class PostgresLibrary implements Library {

    private static final String SORT = "library";

    private final Database database;
    private final Clock clock;

    PostgresLibrary(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Page<LibraryEntry> of(UserId user, String cursor, int limit) {
        var before = NewestFirst.before(cursor, SORT);
        return database.with(handle -> page(handle, user, before, limit));
    }

    private Page<LibraryEntry> page(Handle handle, UserId user, UUID before, int limit) {
        var now = clock.instant();
        var products = handle.createQuery(LibrarySql.PRODUCTS)
                .bind("user", user.value())
                .bind("before", before)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("limit", limit + 1)
                .map((row, context) -> entry(row))
                .list();
        var page = Page.of(products, limit, last -> NewestFirst.after(last.lastGrantId(), SORT));
        var files = files(handle, user, page.data(), now);
        return new Page<>(page.data().stream().map(entry -> with(files, entry)).toList(), page.nextCursor());
    }

    private Map<UUID, List<LibraryFile>> files(Handle handle, UserId user, List<LibraryEntry> entries, Instant now) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(LibrarySql.FILES)
                .bind("user", user.value())
                .bind(
                        "products",
                        new UuidArray(
                                entries.stream().map(LibraryEntry::productId).toList()))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Map.entry(row.getObject("product_id", UUID.class), file(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static LibraryEntry entry(ResultSet row) throws SQLException {
        return new LibraryEntry(
                row.getObject("product_id", UUID.class),
                row.getObject("org_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("status"),
                time(row, "expires_at"),
                time(row, "granted_at"),
                List.of());
    }

    private static LibraryFile file(ResultSet row) throws SQLException {
        return new LibraryFile(
                row.getObject("asset_id", UUID.class),
                row.getString("name"),
                row.getString("filename"),
                row.getString("content_type"),
                row.getObject("size_bytes", Long.class),
                row.getString("status"),
                time(row, "expires_at"),
                row.getLong("downloads_used"),
                row.getObject("downloads_left", Long.class));
    }

    private static LibraryEntry with(Map<UUID, List<LibraryFile>> files, LibraryEntry entry) {
        return new LibraryEntry(
                entry.productId(),
                entry.orgId(),
                entry.lastGrantId(),
                entry.name(),
                entry.status(),
                entry.expiresAt(),
                entry.grantedAt(),
                files.getOrDefault(entry.productId(), List.of()));
    }
}
