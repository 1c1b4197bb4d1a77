package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.domain.Ids;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;

class FactConsumerTest extends CountedFacts {

    @Test
    void a_fact_that_comes_five_times_has_one_effect() {
        // Given
        kernel.startConsumer(counting(value -> {}));
        var once = kernel.headers(Ids.next());

        // When
        for (var time = 0; time < 5; time++) {
            kernel.send("anna", "{\"value\": 7}", once);
        }
        send(8);

        // Then
        awaitCounted(8);
        assertThat(kernel.postgres().count("select count(*) from counted where value = 7"))
                .isOne();
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
        send(1);

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
        send(1);
        amid.await();

        // When
        kernel.postgres()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and state = 'idle in transaction'");
        dying.stop(null);
        kernel.startConsumer(counting(value -> {}));

        // Then
        awaitCounted(1);
        assertThat(counted()).isOne();
        assertThat(kernel.postgres().count("select count(*) from inbox")).isOne();
    }

    @Test
    void facts_nobody_asked_for_are_passed_over() {
        // Given
        kernel.startConsumer(counting(value -> {}));
        var other = new HashMap<>(kernel.headers(Ids.next()));
        other.put("ce_type", "diskover." + kernel.typeOf("Forgotten.v1"));

        // When
        kernel.send("anna", "{\"value\": 1}", other);
        send(2);

        // Then
        awaitCounted(2);
        assertThat(counted()).isOne();
        assertThat(kernel.read(kernel.deadLetterTopic())).isEmpty();
    }

    private static void waitForInterruption() {
        try {
            new CountDownLatch(1).await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
