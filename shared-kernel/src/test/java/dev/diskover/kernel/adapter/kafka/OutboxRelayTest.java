package dev.diskover.kernel.adapter.kafka;

import static dev.diskover.kernel.adapter.kafka.KernelOnKafka.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final String WAITING = "select count(*) from outbox where parked_at is null";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private KernelOnKafka kernel;

    @BeforeEach
    void open() throws Exception {
        kernel = new KernelOnKafka();
    }

    @AfterEach
    void close() throws Exception {
        kernel.close();
    }

    @Test
    void a_fact_arrives_as_a_cloud_event() {
        // Given
        kernel.startRelay();

        // When
        kernel.store(fact("anna", 1));

        // Then
        awaitEmptyOutbox();
        var message = kernel.read(kernel.topic()).getFirst();
        assertThat(message.key()).isEqualTo("anna");
        assertThat(text(message)).isEqualTo("{\"value\": 1}");
        assertThat(header(message, "ce_type")).isEqualTo("diskover." + kernel.typeOf("Counted.v1"));
        assertThat(header(message, "ce_subject")).isEqualTo("anna");
        assertThat(header(message, "ce_time")).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(header(message, "actor")).isEqualTo("system");
    }

    @Test
    void facts_a_crash_left_are_published_by_whoever_starts_next() {
        // Given
        kernel.store(fact("anna", 1), fact("bruno", 1));

        // When
        kernel.startRelay();

        // Then
        awaitEmptyOutbox();
        assertThat(kernel.read(kernel.topic())).extracting(ConsumerRecord::key).containsOnly("anna", "bruno");
    }

    @Test
    void work_that_is_rolled_back_tells_nothing() {
        // Given
        kernel.startRelay();

        // When
        var unitOfWork = kernel.postgres().unitOfWork();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> unitOfWork.run(() -> {
                    kernel.store(fact("anna", 1));
                    throw new IllegalStateException("the use case failed");
                })))
                .hasMessage("the use case failed");
        kernel.store(fact("bruno", 1));

        // Then
        awaitEmptyOutbox();
        assertThat(kernel.read(kernel.topic())).extracting(ConsumerRecord::key).containsExactly("bruno");
    }

    @Test
    void facts_of_one_key_keep_their_order_while_relays_come_go_and_lose_their_connection() throws Exception {
        // Given
        var first = kernel.startRelay();
        kernel.startRelay();

        // When
        try (var sellers = Executors.newFixedThreadPool(8)) {
            for (var key : keys()) {
                sellers.submit(() -> IntStream.range(0, 60).forEach(value -> kernel.store(fact(key, value))));
            }
            await().atMost(LIMIT).until(() -> kernel.postgres().count("select count(*) from inbox") == 0);
            kernel.postgres()
                    .execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                            + " and database = (select oid from pg_database where datname = current_database())"
                            + " limit 1");
            kernel.stop(first);
            kernel.startRelay();
        }

        // Then
        awaitEmptyOutbox();
        var byKey = valuesByKey(kernel.read(kernel.topic()));
        assertThat(byKey.keySet()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(byKey.values()).allSatisfy(values -> assertThat(List.copyOf(values))
                .isEqualTo(IntStream.range(0, 60)
                        .mapToObj("{\"value\": %d}"::formatted)
                        .toList()));
    }

    @Test
    void a_fact_the_broker_never_takes_is_put_aside_and_the_next_one_goes_out() {
        // Given
        kernel.startRelay();

        // When
        kernel.store(fact("anna", "x".repeat(2_000_000)));
        kernel.store(fact("anna", 2));

        // Then
        awaitEmptyOutbox();
        assertThat(kernel.read(kernel.topic())).singleElement().satisfies(message -> assertThat(text(message))
                .isEqualTo("{\"value\": 2}"));
        assertThat(kernel.postgres().count("select count(*) from outbox where parked_at is not null and error <> ''"))
                .isOne();
    }

    private void awaitEmptyOutbox() {
        await().atMost(LIMIT).until(() -> kernel.postgres().count(WAITING) == 0);
    }

    private static List<String> keys() {
        return IntStream.range(0, 16).mapToObj("seller-%d"::formatted).toList();
    }

    /** In order of first arrival: a fact may come twice, but none before its predecessor. */
    private static Map<String, SequencedSet<String>> valuesByKey(List<ConsumerRecord<String, byte[]>> messages) {
        var byKey = new LinkedHashMap<String, SequencedSet<String>>();
        messages.forEach(message -> byKey.computeIfAbsent(message.key(), key -> new LinkedHashSet<>())
                .add(text(message)));
        return byKey;
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
