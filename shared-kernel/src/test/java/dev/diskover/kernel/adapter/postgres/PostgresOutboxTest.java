package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.testing.KernelOnPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresOutboxTest {

    private static KernelOnPostgres kernel;

    private final AtomicInteger woken = new AtomicInteger();
    private final PostgresOutbox outbox = kernel.outbox("test", committed -> woken.incrementAndGet());

    @BeforeAll
    static void open() {
        kernel = new KernelOnPostgres();
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @BeforeEach
    void empty() {
        kernel.execute("truncate outbox");
    }

    @Test
    void facts_told_together_keep_their_order() {
        // Given
        var facts = IntStream.range(0, 50)
                .mapToObj(number -> new PublishedFact("Noted.v1", "anna", Instant.EPOCH, Map.of("number", number)))
                .toList();

        // When
        kernel.unitOfWork().run(() -> outbox.append(facts));

        // Then
        assertThat(column("select data ->> 'number' from outbox order by seq"))
                .isEqualTo(IntStream.range(0, 50).mapToObj(Integer::toString).toList());
        assertThat(kernel.count("select count(distinct id) from outbox where headers ->> 'ce_id' = id::text"))
                .isEqualTo(50);
    }

    @Test
    void no_fact_is_nothing() {
        // When
        kernel.unitOfWork(committed -> woken.incrementAndGet()).run(() -> outbox.append(List.of()));

        // Then
        assertThat(told()).isZero();
        assertThat(woken).hasValue(0);
    }

    @Test
    void all_facts_of_one_key_lie_in_one_shard_and_keys_in_all() {
        // When
        kernel.unitOfWork().run(() -> IntStream.range(0, 400)
                .mapToObj(number -> "seller-" + number % 200)
                .forEach(key -> outbox.append(
                        List.of(new PublishedFact("Noted.v1", key, Instant.EPOCH, Map.of("text", key))))));

        // Then
        assertThat(kernel.count("select count(distinct (key, shard)) from outbox"))
                .isEqualTo(200);
        assertThat(kernel.count("select count(distinct shard) from outbox where shard between 0 and 7"))
                .isEqualTo(PostgresOutbox.SHARDS);
    }

    private static List<String> column(String query) {
        return kernel.database()
                .with(handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static int told() {
        return kernel.count("select count(*) from outbox");
    }
}
