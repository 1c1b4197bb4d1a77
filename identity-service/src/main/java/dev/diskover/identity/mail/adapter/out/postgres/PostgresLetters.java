package dev.diskover.identity.mail.adapter.out.postgres;

import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresLetters implements Letters {

    private static final String ADD = """
            insert into mails (id, recipient, template, locale, data, next_attempt_at, created_at)
            values (:id, :recipient, :template, :locale, :data, :now, :now)
            """;

    private static final String CLAIM = """
            update mails set attempts = attempts + 1, next_attempt_at = cast(:now as timestamptz) + interval '2 min'
            where id = (select id from mails where sent_at is null and next_attempt_at <= :now and attempts < 80
                        order by next_attempt_at limit 1 for update skip locked)
            returning id, recipient, template, locale, data
            """;

    /** With the first ones after 5, 20 and 45 seconds, the 80 attempts take about a day. */
    private static final String POSTPONE = """
            update mails set next_attempt_at =
                   cast(:now as timestamptz) + least(5 * attempts * attempts, 1300) * interval '1 s'
            where id = :id and sent_at is null
            """;

    private final Database database;

    PostgresLetters(Database database) {
        this.database = database;
    }

    @Override
    public void add(Letter letter, Instant now) {
        database.inUnitOfWork()
                .createUpdate(ADD)
                .bind("id", Ids.next())
                .bind("recipient", letter.recipient())
                .bind("template", letter.template().code())
                .bind("locale", letter.locale())
                .bind("data", new Jsonb(FactJson.write(letter.data())))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Optional<Waiting> claim(Instant now) {
        return database.with(handle -> handle.createQuery(CLAIM)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> waiting(row))
                .findOne());
    }

    @Override
    public void sent(UUID id, Instant now) {
        settle("update mails set sent_at = :now, data = '{}' where id = :id", id, now);
    }

    @Override
    public void postpone(UUID id, Instant now) {
        settle(POSTPONE, id, now);
    }

    private void settle(String statement, UUID id, Instant now) {
        database.with(handle -> handle.createUpdate(statement)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .execute());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        Map<?, ?> stored = FactJson.read(row.getString("data"), Map.class);
        var data = stored.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue()
                        .toString()));
        var letter = new Letter(
                Template.of(row.getString("template")), row.getString("recipient"), row.getString("locale"), data);
        return new Waiting(row.getObject("id", UUID.class), letter);
    }
}
