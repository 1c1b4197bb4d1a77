package dev.diskover.identity.account.adapter.out.mail;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Puts letters into the table they are sent from, in the unit of work that gives reason for them. */
@ApplicationScoped
class StoredLetters implements Letters {

    private static final String STORE = """
            insert into mails (id, recipient, template, locale, data, next_attempt_at, created_at)
            values (:id, :recipient, :template, :locale, :data, :now, :now)
            """;

    private final Database database;
    private final IdentityConfig config;
    private final Clock clock;

    StoredLetters(Database database, IdentityConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void verifyEmail(EmailAddress to, Profile addressee, String token) {
        var link = config.publicUrl() + "/verify-email?token=" + token;
        database.inUnitOfWork()
                .createUpdate(STORE)
                .bind("id", Ids.next())
                .bind("recipient", to.value())
                .bind("template", "verify-email")
                .bind("locale", addressee.locale())
                .bind("data", new Jsonb(FactJson.write(Map.of("name", addressee.name(), "link", link))))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
