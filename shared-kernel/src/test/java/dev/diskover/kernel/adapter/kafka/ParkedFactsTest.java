package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.awaitility.Awaitility.await;

import dev.diskover.kernel.domain.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What fails for its own sake is put aside, and what comes with it or after it has its effect. */
class ParkedFactsTest extends CountedFacts {

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
        send(13);
        await().atMost(LIMIT).until(() -> tries.get() > 0);
        send(14);

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
        assertThat(kernel.countedAsParked()).isOne();
        assertThat(kernel.postgres().count("select count(*) from counted where value = 13"))
                .isZero();
    }

    @Test
    void one_that_fails_amid_others_does_not_take_them_with_it() {
        // Given
        sendEach(10, 16);

        // When
        kernel.startConsumer(counting(value -> {
            if (value == 13) {
                throw new IllegalStateException("thirteen cannot be");
            }
        }));

        // Then
        awaitCounted(16);
        assertThat(counted()).isEqualTo(6);
        assertThat(kernel.read(kernel.deadLetterTopic())).hasSize(1);
    }

    @Test
    void one_that_breaks_with_an_error_is_parked_as_one_that_fails_is() {
        // Given
        sendEach(10, 16);

        // When
        kernel.startConsumer(counting(value -> {
            if (value == 13) {
                throw new StackOverflowError();
            }
        }));

        // Then
        awaitCounted(16);
        assertThat(counted()).isEqualTo(6);
        assertThat(kernel.read(kernel.deadLetterTopic())).hasSize(1);
    }

    @Test
    void one_that_fails_amid_others_that_have_their_effect_together_does_not_take_them_with_it() {
        // Given
        sendEach(10, 16);
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
        send(17);

        // Then
        awaitCounted(17);
        assertThat(counted()).isEqualTo(7);
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
        send(2);

        // Then
        awaitCounted(2);
        assertThat(kernel.read(kernel.deadLetterTopic())).hasSize(2);
    }
}
