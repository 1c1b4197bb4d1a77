package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Users;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

@ApplicationScoped
class PostgresUsers implements Users {

    private static final String KEEP = """
            insert into users as u (id, is_active, told_at) values (:id, :active, :toldAt)
            on conflict (id) do update set is_active = excluded.is_active, told_at = excluded.told_at
            where u.told_at <= excluded.told_at
            """;

    private final Database database;

    PostgresUsers(Database database) {
        this.database = database;
    }

    @Override
    public void keep(UserId user, boolean active, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("id", user.value())
                .bind("active", active)
                .bind("toldAt", toldAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
