package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.awaitility.Awaitility.await;

import dev.diskover.kernel.domain.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactConsumerTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private KernelOnKafka kernel;

    @BeforeEach
    void open() throws Exception {
        kernel = new KernelOnKafka();
        kernel.postgres().execute("create table counted (value int not null)");
    }

    @AfterEach
    void close() throws Exception {
        kernel.close();
    }

    @Test
    void a_fact_that_comes_five_times_has_one_effect() {
        // Given
        kernel.startConsumer(counting(value -> {}));
        var once = kernel.headers(Ids.next());

        // When
        for (var time = 0; time < 5; time++) {
            kernel.send("anna", "{\"value\": 7}", once);
        }
        kernel.send("anna", "{\"value\": 8}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(8);
        assertThat(kernel.postgres().count("select count(*) from counted where value = 7"))
                .isOne();
    }

    @Test
    void a_poisonous_fact_is_parked_with_its_reason_and_the_next_one_has_its_effect() {
        // Given
        var tries = new AtomicInteger();
        kernel.startConsumer(counting(value -> {
            if (value == 13) {
                tries.incrementAndGet();
                throw new IllegalStateException("thirteen cannot be");
            }
        }));

        // When
        kernel.send("anna", "{\"value\": 13}", kernel.headers(Ids.next()));
        await().atMost(LIMIT).until(() -> tries.get() > 0);
        kernel.send("anna", "{\"value\": 14}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(14);
        var parked = kernel.read(kernel.deadLetterTopic());
        assertThat(parked).singleElement().satisfies(message -> {
            assertThat(new String(message.value(), StandardCharsets.UTF_8)).isEqualTo("{\"value\": 13}");
            assertThat(new String(message.headers().lastHeader("dlq_topic").value(), StandardCharsets.UTF_8))
                    .isEqualTo(kernel.topic());
            assertThat(new String(message.headers().lastHeader("dlq_error").value(), StandardCharsets.UTF_8))
                    .isEqualTo("java.lang.IllegalStateException");
        });
        assertThat(tries).hasValue(3);
        assertThat(kernel.postgres().count("select count(*) from counted where value = 13"))
                .isZero();
    }

    @Test
    void facts_that_come_together_share_a_transaction_and_keep_their_order() {
        // Given
        var twice = kernel.headers(Ids.next());
        for (var value = 1; value <= 20; value++) {
            kernel.send("anna", "{\"value\": %d}".formatted(value), kernel.headers(Ids.next()));
        }
        kernel.send("anna", "{\"value\": 21}", twice);
        kernel.send("anna", "{\"value\": 21}", twice);

        // When
        kernel.startConsumer(counting(value -> {}));

        // Then
        awaitCounted(21);
        assertThat(kernel.postgres().count("select count(*) from counted")).isEqualTo(21);
        assertThat(kernel.postgres().count("select count(distinct xmin::text) from counted"))
                .isLessThan(21);
        assertThat(kernel.postgres().count("""
                        select count(*) from (select value, lag(value) over (order by ctid) as before from counted) told
                        where before >= value
                        """)).isZero();
    }

    @Test
    void those_that_follow_closely_wait_and_share_a_transaction_and_the_first_after_a_rest_does_not() {
        // Given
        kernel.startConsumer(Duration.ofSeconds(3), counting(value -> {}));
        kernel.send("anna", "{\"value\": 1}", kernel.headers(Ids.next()));
        awaitCounted(1);

        // When
        for (var value = 2; value <= 20; value++) {
            kernel.send("anna", "{\"value\": %d}".formatted(value), kernel.headers(Ids.next()));
        }

        // Then
        awaitCounted(20);
        assertThat(kernel.postgres().count("select count(distinct xmin::text) from counted"))
                .isBetween(2, 10);
    }

    @Test
    void one_that_fails_amid_others_does_not_take_them_with_it() {
        // Given
        for (var value = 10; value <= 16; value++) {
            kernel.send("anna", "{\"value\": %d}".formatted(value), kernel.headers(Ids.next()));
        }

        // When
        kernel.startConsumer(counting(value -> {
            if (value == 13) {
                throw new IllegalStateException("thirteen cannot be");
            }
        }));

        // Then
        awaitCounted(16);
        assertThat(kernel.postgres().count("select count(*) from counted")).isEqualTo(6);
        assertThat(kernel.read(kernel.deadLetterTopic())).hasSize(1);
    }

    @Test
    void one_that_fails_amid_others_that_have_their_effect_together_does_not_take_them_with_it() {
        // Given
        for (var value = 10; value <= 16; value++) {
            kernel.send("anna", "{\"value\": %d}".formatted(value), kernel.headers(Ids.next()));
        }
        var sizes = new CopyOnWriteArrayList<Integer>();

        // When
        kernel.startConsumer(
                handlers -> handlers.together(List.of(kernel.typeOf("Counted.v1")), CountedV1.class, told -> {
                    sizes.add(told.size());
                    told.forEach(one -> count(one.data().value()));
                    if (told.stream().anyMatch(one -> one.data().value() == 13)) {
                        throw new IllegalStateException("thirteen cannot be");
                    }
                }));
        awaitCounted(16);
        kernel.send("anna", "no json", kernel.headers(Ids.next()));
        kernel.send("anna", "{\"value\": 17}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(17);
        assertThat(kernel.postgres().count("select count(*) from counted")).isEqualTo(7);
        assertThat(kernel.read(kernel.deadLetterTopic()))
                .extracting(message -> new String(message.value(), StandardCharsets.UTF_8))
                .containsExactly("{\"value\": 13}", "no json");
        assertThat(sizes).first(as(INTEGER)).as("together at first").isGreaterThan(1);
        assertThat(sizes)
                .filteredOn(size -> size == 1)
                .as("and then one by one")
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void a_message_that_is_no_fact_is_parked() {
        // Given
        kernel.startConsumer(counting(value -> {}));

        // When
        kernel.send("anna", "{\"value\": 1}", Map.of("ce_id", "not an id"));
        kernel.send("anna", "no json", kernel.headers(Ids.next()));
        kernel.send("anna", "{\"value\": 2}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(2);
        assertThat(kernel.read(kernel.deadLetterTopic())).hasSize(2);
    }

    @Test
    void a_fault_of_the_surroundings_is_waited_out_and_nothing_is_parked() {
        // Given
        var tries = new AtomicInteger();
        kernel.startConsumer(counting(value -> {
            var number = tries.incrementAndGet();
            if (number <= 4) {
                throw new IllegalStateException(new SQLException("could not serialize access", "40001"));
            }
            if (number <= 8) {
                throw new ConnectionException(new SQLTransientConnectionException("the database is away"));
            }
        }));

        // When
        kernel.send("anna", "{\"value\": 1}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(1);
        assertThat(tries).hasValue(9);
        assertThat(kernel.read(kernel.deadLetterTopic())).isEmpty();
    }

    @Test
    void a_consumer_that_dies_amid_a_fact_leaves_no_half_effect_and_the_next_one_has_it_once() throws Exception {
        // Given
        var amid = new CountDownLatch(1);
        var dying = kernel.startConsumer(counting(value -> {
            amid.countDown();
            waitForInterruption();
        }));
        kernel.send("anna", "{\"value\": 1}", kernel.headers(Ids.next()));
        amid.await();

        // When
        kernel.postgres()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and state = 'idle in transaction'");
        dying.stop(null);
        kernel.startConsumer(counting(value -> {}));

        // Then
        awaitCounted(1);
        assertThat(kernel.postgres().count("select count(*) from counted")).isOne();
        assertThat(kernel.postgres().count("select count(*) from inbox")).isOne();
    }

    @Test
    void facts_nobody_asked_for_are_passed_over() {
        // Given
        kernel.startConsumer(counting(value -> {}));
        var other = new java.util.HashMap<>(kernel.headers(Ids.next()));
        other.put("ce_type", "diskover." + kernel.typeOf("Forgotten.v1"));

        // When
        kernel.send("anna", "{\"value\": 1}", other);
        kernel.send("anna", "{\"value\": 2}", kernel.headers(Ids.next()));

        // Then
        awaitCounted(2);
        assertThat(kernel.postgres().count("select count(*) from counted")).isOne();
        assertThat(kernel.read(kernel.deadLetterTopic())).isEmpty();
    }

    /** Stores what it is told, and then fails as the test wants it to. */
    private FactSubscriber counting(Consumer<Integer> afterwards) {
        return handlers -> handlers.on(kernel.typeOf("Counted.v1"), CountedV1.class, data -> {
            count(data.value());
            afterwards.accept(data.value());
        });
    }

    private void count(int value) {
        kernel.postgres().database().inUnitOfWork().execute("insert into counted (value) values (?)", value);
    }

    private void awaitCounted(int value) {
        await().atMost(LIMIT)
                .until(() -> kernel.postgres().count("select count(*) from counted where value = " + value) == 1);
    }

    private static void waitForInterruption() {
        try {
            new CountDownLatch(1).await(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record CountedV1(int value) {}
}
