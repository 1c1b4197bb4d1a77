package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Runs {@link CountSql}. */
@ApplicationScoped
class CountStatement {

    private final PostgresOutbox outbox;

    CountStatement(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    /** To be called where the request is known that causes the fact. */
    ToldAttempt told(Attempt attempt) {
        return ToldAttempt.of(attempt, outbox.envelope("DownloadAuthorized.v1", attempt.at()));
    }

    Optional<StoredFile> count(ToldAttempt attempt) {
        return Optional.ofNullable(run(CountSql.COUNT, List.of(attempt)).get(attempt.download()));
    }

    /** @return the files of those that were counted, by {@link ToldAttempt#download} */
    Map<UUID, StoredFile> countFree(List<ToldAttempt> attempts) {
        return run(CountSql.COUNT_FREE, attempts);
    }

    private Map<UUID, StoredFile> run(String sql, List<ToldAttempt> attempts) {
        return outbox
                .appendByStatement(handle -> handle.createQuery(sql)
                        .bind("attempts", FactJson.write(attempts))
                        .map((row, context) -> Counted.of(row))
                        .list())
                .stream()
                .collect(Collectors.toMap(Counted::download, Counted::file));
    }

    private record Counted(UUID download, StoredFile file) {

        static Counted of(ResultSet row) throws SQLException {
            return new Counted(
                    row.getObject("download", UUID.class),
                    new StoredFile(row.getString("storage_key"), row.getString("filename"), row.getLong("size_bytes")));
        }
    }
}
