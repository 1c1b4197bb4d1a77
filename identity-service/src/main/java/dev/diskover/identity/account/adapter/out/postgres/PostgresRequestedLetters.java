package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.out.RequestedLetters;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class PostgresRequestedLetters implements RequestedLetters {

    private static final String ADD = """
            insert into requested_letters (letter, email, attempts, next_attempt_at) values (:letter, :email, 0, :now)
            on conflict (letter, email) do nothing
            """;

    private static final String CLAIM = """
            update requested_letters r set attempts = r.attempts + 1,
                   next_attempt_at = cast(:now as timestamptz) + interval '1 minute'
            where (letter, email) in (select letter, email from requested_letters where next_attempt_at <= :now
                                      order by next_attempt_at limit 100 for update skip locked)
            returning letter, email
            """;

    // Five minutes on, nobody waits for the letter any more.
    private static final String GIVE_UP =
            "delete from requested_letters where attempts >= 5 and next_attempt_at <= :now";

    private static final String TAKE = "delete from requested_letters where letter = :letter and email = :email";

    private final Database database;

    PostgresRequestedLetters(Database database) {
        this.database = database;
    }

    @Override
    public void add(Request request, Instant now) {
        database.inUnitOfWork()
                .createUpdate(ADD)
                .bind("letter", request.letter().name())
                .bind("email", request.email().folded())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public List<Request> claim(Instant now) {
        var handle = database.inUnitOfWork();
        handle.createUpdate(GIVE_UP).bind("now", now.atOffset(ZoneOffset.UTC)).execute();
        return handle.createQuery(CLAIM)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Request(
                        AccountLetter.valueOf(row.getString("letter")), new EmailAddress(row.getString("email"))))
                .list();
    }

    @Override
    public boolean take(Request request) {
        return database.inUnitOfWork()
                        .createUpdate(TAKE)
                        .bind("letter", request.letter().name())
                        .bind("email", request.email().folded())
                        .execute()
                == 1;
    }
}
