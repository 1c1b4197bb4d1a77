package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.out.Measures;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Locale;

@ApplicationScoped
class PostgresMeasures implements Measures {

    private static final String NOTE = """
            insert into account_measures (id, user_id, measure, taken_by, reason, taken_at)
            values (:id, :user, :measure, :by, :reason, :at)
            """;

    private final Database database;

    PostgresMeasures(Database database) {
        this.database = database;
    }

    @Override
    public void note(Taken measure) {
        database.inUnitOfWork()
                .createUpdate(NOTE)
                .bind("id", Ids.next())
                .bind("user", measure.user().value())
                .bind("measure", measure.measure().name().toLowerCase(Locale.ROOT))
                .bind("by", measure.by())
                .bind("reason", measure.reason())
                .bind("at", measure.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
