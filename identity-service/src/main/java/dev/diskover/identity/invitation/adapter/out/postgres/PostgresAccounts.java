package dev.diskover.identity.invitation.adapter.out.postgres;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresAccounts implements Accounts {

    private static final String ACTIVE = """
            select id, email, email_verified, coalesce(nullif(name, ''), username) as name, locale
            from users where is_active
            """;

    private final Database database;

    PostgresAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return one(ACTIVE + " and id = :key", id);
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return one(ACTIVE + " and lower(email) = :key", email.folded());
    }

    private Optional<Account> one(String sql, Object key) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) -> new Account(
                        row.getObject("id", UUID.class),
                        new EmailAddress(row.getString("email")),
                        row.getBoolean("email_verified"),
                        row.getString("name"),
                        row.getString("locale")))
                .findOne());
    }
}
