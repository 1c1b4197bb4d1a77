package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.kernel.testing.KernelOnPostgres;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("anna", "POST /v1/things", "k1", "loops");
    private static final IdempotencyKey REUSED = new IdempotencyKey("anna", "POST /v1/things", "k1", "club");
    private static final String MAKE =
            "with kept as (" + KeptAnswers.KEEP + " returning k.key) insert into made select :name from kept";

    private static KernelOnPostgres kernel;

    private final CallContext call = new CallContext();
    private final KeptAnswers answers = new KeptAnswers(kernel.database(), FactJson.MAPPER, call);

    @BeforeAll
    static void open() {
        kernel = new KernelOnPostgres();
        kernel.execute("create table made (name text)");
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @BeforeEach
    void empty() {
        kernel.execute("truncate made, idempotency_keys");
    }

    @Test
    void a_statement_keeps_its_answer_and_has_its_effect_once() {
        // When
        var isMade = make(KEY, "loops");
        var isMadeAgain = make(KEY, "more loops");

        // Then
        assertThat(isMade).isTrue();
        assertThat(isMadeAgain).isFalse();
        assertThat(made()).isOne();
        assertThat(call.replayed()).isFalse();
        assertThat(answers.find(KEY, Made.class)).contains(new Made("loops"));
        assertThat(call.replayed()).isTrue();
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        // Given
        make(KEY, "loops");

        // When, Then
        assertThat(make(REUSED, "club")).isFalse();
        assertThatThrownBy(() -> answers.find(REUSED, Made.class)).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void nothing_is_kept_of_a_key_that_nobody_sent() {
        // When, Then
        assertThat(answers.find(KEY, Made.class)).isEmpty();
        assertThat(answers.find(IdempotencyKey.none(), Made.class)).isEmpty();
        assertThat(call.replayed()).isFalse();
    }

    @Test
    void after_a_day_the_key_is_free_again() {
        // Given
        make(KEY, "loops");
        kernel.execute("update idempotency_keys set created_at = now() - interval '25 hours'");
        assertThat(answers.find(KEY, Made.class)).isEmpty();

        // When
        var isMade = make(REUSED, "club");

        // Then
        assertThat(isMade).isTrue();
        assertThat(answers.find(REUSED, Made.class)).contains(new Made("club"));
    }

    @Test
    void twenty_at_once_have_one_effect_and_all_find_its_answer() throws Exception {
        // Given
        var barrier = new CyclicBarrier(20);
        Callable<Boolean> attempt = () -> {
            barrier.await();
            var isMade = make(KEY, "loops");
            assertThat(answers.find(KEY, Made.class)).isPresent();
            return isMade;
        };

        // When
        var effects = 0;
        try (var buyers = Executors.newFixedThreadPool(20)) {
            for (var running :
                    Stream.generate(() -> attempt).limit(20).map(buyers::submit).toList()) {
                effects += running.get() ? 1 : 0;
            }
        }

        // Then
        assertThat(effects).isOne();
        assertThat(made()).isOne();
    }

    private boolean make(IdempotencyKey key, String name) {
        return kernel.database().with(handle -> answers.bind(handle.createUpdate(MAKE), key, new Made(name))
                        .bind("name", name)
                        .execute())
                == 1;
    }

    private static int made() {
        return kernel.count("select count(*) from made");
    }

    record Made(String name) {}
}
