package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.KernelOnPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Things that are made under a key; none before each test. */
abstract class MadeUnderAKey {

    static KernelOnPostgres kernel;

    final CallContext call = new CallContext();

    @BeforeAll
    static void open() {
        kernel = new KernelOnPostgres();
        kernel.execute("create table made (id bigint generated always as identity primary key, name text)");
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @BeforeEach
    void empty() {
        kernel.execute("truncate made, idempotency_keys restart identity");
    }

    PostgresIdempotency idempotency() {
        var answers = new KeptAnswers(kernel.database(), FactJson.MAPPER, call);
        return new PostgresIdempotency(kernel.database(), kernel.unitOfWork(), answers);
    }

    Made once(IdempotencyKey key, String name) {
        return idempotency().once(key, Made.class, () -> make(name));
    }

    static Made make(String name) {
        return kernel.database()
                .inUnitOfWork()
                .createQuery("insert into made (name) values (:name) returning id, name")
                .bind("name", name)
                .map((row, context) -> new Made(row.getLong("id"), row.getString("name")))
                .one();
    }

    static int made() {
        return kernel.count("select count(*) from made");
    }

    static IdempotencyKey key(String caller, String key, String hash) {
        return new IdempotencyKey(caller, "POST /v1/things", key, hash);
    }

    record Made(long id, String name) {}
}
