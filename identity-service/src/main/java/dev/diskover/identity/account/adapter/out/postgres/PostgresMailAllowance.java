package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.AccountConfig;
import dev.diskover.identity.account.application.port.out.MailAllowance;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

@ApplicationScoped
class PostgresMailAllowance implements MailAllowance {

    // The last hour's letters, in one row, so that of many at once exactly the allowed number is taken.
    private static final String TAKE = """
            insert into mail_allowances as a (letter, email, sent_at)
            values (:letter, :email, array[cast(:now as timestamptz)])
            on conflict (letter, email) do update
            set sent_at = array(select t from unnest(a.sent_at) t
                                where t > cast(:now as timestamptz) - interval '1 hour')
                          || cast(:now as timestamptz)
            where (select count(*) from unnest(a.sent_at) t
                   where t > cast(:now as timestamptz) - interval '1 hour') < :most
            """;

    private final Database database;
    private final AccountConfig config;

    PostgresMailAllowance(Database database, AccountConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public boolean take(AccountLetter letter, EmailAddress email, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(TAKE)
                        .bind("letter", letter.name())
                        .bind("email", email.folded())
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("most", config.lettersAnHour())
                        .execute()
                == 1;
    }
}
