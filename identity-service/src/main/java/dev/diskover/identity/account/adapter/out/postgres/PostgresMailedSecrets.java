package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.out.MailedSecrets;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresMailedSecrets implements MailedSecrets {

    private final Database database;

    PostgresMailedSecrets(Database database) {
        this.database = database;
    }

    @Override
    public void forget(UserId user) {
        var handle = database.inUnitOfWork();
        handle.createUpdate("delete from password_resets where user_id = :user")
                .bind("user", user.value())
                .execute();
        handle.createUpdate("delete from login_codes where user_id = :user")
                .bind("user", user.value())
                .execute();
    }
}
