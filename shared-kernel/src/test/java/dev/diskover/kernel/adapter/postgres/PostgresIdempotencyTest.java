package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.kernel.testing.KernelOnPostgres;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresIdempotencyTest {

    private static KernelOnPostgres kernel;

    private final CallContext call = new CallContext();

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

    @Test
    void the_same_key_answers_the_first_answer_without_a_second_effect() {
        // Given
        var first = once(key("anna", "k1", "body"), "loops");

        // When
        var second = once(key("anna", "k1", "body"), "loops");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(call.replayed()).isTrue();
        assertThat(made()).isOne();
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        // Given
        once(key("anna", "k1", "body"), "loops");

        // When, Then
        assertThatThrownBy(() -> once(key("anna", "k1", "other body"), "loops"))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(made()).isOne();
    }

    @Test
    void keys_of_two_callers_or_two_operations_never_meet() {
        // When
        once(key("anna", "k1", "body"), "loops");
        once(key("bruno", "k1", "body"), "loops");
        once(new IdempotencyKey("anna", "POST /v1/other", "k1", "body"), "loops");

        // Then
        assertThat(made()).isEqualTo(3);
    }

    @Test
    void an_effect_that_fails_leaves_the_key_free() {
        // Given
        assertThatThrownBy(() -> idempotency().once(key("anna", "k1", "body"), Made.class, () -> {
                    make("loops");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        // When
        once(key("anna", "k1", "body"), "loops");

        // Then
        assertThat(call.replayed()).isFalse();
        assertThat(made()).isOne();
    }

    @Test
    void without_a_key_every_call_has_its_effect() {
        // When
        once(IdempotencyKey.none(), "loops");
        once(IdempotencyKey.none(), "loops");

        // Then
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void after_a_day_the_key_is_free_again() {
        // Given
        once(key("anna", "k1", "body"), "loops");
        kernel.execute("update idempotency_keys set created_at = now() - interval '25 hours'");

        // When
        once(key("anna", "k1", "another body"), "typeface");

        // Then
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void fifty_at_once_with_one_key_have_one_effect() throws Exception {
        // Given
        var barrier = new CyclicBarrier(50);
        Callable<Boolean> attempt = () -> {
            barrier.await();
            try {
                once(key("anna", "k1", "body"), "loops");
                return true;
            } catch (IdempotencyInProgress running) {
                return false;
            }
        };

        // When
        var answered = 0;
        try (var buyers = Executors.newFixedThreadPool(50)) {
            var attempts = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (var buyer = 0; buyer < 50; buyer++) {
                attempts.add(buyers.submit(attempt));
            }
            for (var running : attempts) {
                answered += outcome(running) ? 1 : 0;
            }
        }

        // Then
        assertThat(answered).isPositive();
        assertThat(made()).isOne();
    }

    @Test
    void a_first_request_that_ends_while_a_second_claims_the_key_has_the_only_effect() {
        // Given
        var key = key("anna", "k1", "body");

        // When
        assertThatThrownBy(() -> idempotency().once(key, Made.class, () -> {
                    theirsIsKept(key);
                    return make("loops");
                }))
                .isInstanceOf(IdempotencyInProgress.class);

        // Then
        assertThat(made()).isZero();
        assertThat(once(key, "loops")).isEqualTo(new Made(7, "theirs"));
        assertThat(call.replayed()).isTrue();
    }

    private static void theirsIsKept(IdempotencyKey key) {
        Jdbi.create(kernel.dataSource())
                .useHandle(handle -> handle.execute(
                        "insert into idempotency_keys values (?, ?, ?, ?, '{\"id\": 7, \"name\": \"theirs\"}')",
                        key.caller(),
                        key.operation(),
                        key.key(),
                        key.requestHash()));
    }

    private static boolean outcome(java.util.concurrent.Future<Boolean> attempt) throws Exception {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private PostgresIdempotency idempotency() {
        var answers = new KeptAnswers(kernel.database(), FactJson.MAPPER, call);
        return new PostgresIdempotency(kernel.database(), kernel.unitOfWork(), answers);
    }

    private Made once(IdempotencyKey key, String name) {
        return idempotency().once(key, Made.class, () -> make(name));
    }

    private static Made make(String name) {
        return kernel.database()
                .inUnitOfWork()
                .createQuery("insert into made (name) values (:name) returning id, name")
                .bind("name", name)
                .map((row, context) -> new Made(row.getLong("id"), row.getString("name")))
                .one();
    }

    private static int made() {
        return kernel.count("select count(*) from made");
    }

    private static IdempotencyKey key(String caller, String key, String hash) {
        return new IdempotencyKey(caller, "POST /v1/things", key, hash);
    }

    record Made(long id, String name) {}
}
