package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.application.IdempotencyKey;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Requests that come with one key while the first still runs. */
class IdempotencyRaceTest extends MadeUnderAKey {

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
            var attempts = new ArrayList<Future<Boolean>>();
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

    private static boolean outcome(Future<Boolean> attempt) throws Exception {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
