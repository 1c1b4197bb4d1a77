package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.domain.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What cannot be read is put aside untried, and nobody waits for it or goes alone because of it. */
class UnreadableFactsTest extends CountedFacts {

    private static final String READABLE = "{\"value\": 99}";

    @Test
    void a_hundred_that_cannot_be_read_are_each_parked_once_and_untried_and_the_next_one_has_its_effect() {
        // Given
        var hundred = IntStream.rangeClosed(1, 100)
                .mapToObj("{\"value\": \"no number, %d\"}"::formatted)
                .toList();
        hundred.forEach(body -> kernel.send("anna", body, kernel.headers(Ids.next())));
        send(7);

        // When
        kernel.startConsumerWithOneTry(counting(value -> {}));

        // Then
        awaitCounted(7);
        assertThat(parked()).extracting(UnreadableFactsTest::body).containsExactlyElementsOf(hundred);
        assertThat(counted()).isOne();
    }

    @Test
    void those_around_them_share_one_transaction() {
        // Given
        sendEach(10, 12);
        kernel.send("anna", "no json", kernel.headers(Ids.next()));
        sendEach(13, 14);
        kernel.send("anna", READABLE, with("ce_id", "no id"));
        sendEach(15, 16);

        // When
        kernel.startConsumerWithOneTry(counting(value -> {}));

        // Then
        awaitCounted(16);
        assertThat(counted()).isEqualTo(7);
        assertThat(kernel.postgres().count("select count(distinct xmin::text) from counted"))
                .isOne();
        await().atMost(LIMIT).until(() -> parked().size() >= 2);
        assertThat(parked()).extracting(UnreadableFactsTest::body).containsExactly("no json", READABLE);
    }

    @Test
    void one_beside_another_that_fails_is_parked_once_in_its_turn_and_the_other_is_tried_as_ever() {
        // Given
        send(10);
        kernel.send("anna", "no json", kernel.headers(Ids.next()));
        sendEach(13, 14);
        var tries = new AtomicInteger();

        // When
        kernel.startConsumer(counting(value -> {
            if (value == 13) {
                tries.incrementAndGet();
                throw new IllegalStateException("thirteen cannot be");
            }
        }));

        // Then
        awaitCounted(14);
        assertThat(counted()).isEqualTo(2);
        assertThat(parked()).extracting(UnreadableFactsTest::body).containsExactly("no json", "{\"value\": 13}");
        assertThat(tries).as("together, and then alone").hasValue(1 + 3);
    }

    @Test
    void whatever_makes_one_unreadable_is_the_reason_it_is_parked_for() {
        // Given
        kernel.startConsumerWithOneTry(counting(value -> {}));

        // When
        kernel.send("anna", READABLE, Map.of());
        kernel.send("anna", READABLE, with("ce_id", "no id"));
        kernel.send("anna", READABLE, with("ce_type", null));
        kernel.send("anna", READABLE, with("ce_time", "no time"));
        kernel.send("anna", null, kernel.headers(Ids.next()));
        kernel.send("anna", "", kernel.headers(Ids.next()));
        kernel.send("anna", "null", kernel.headers(Ids.next()));
        kernel.send("anna", "[1]", kernel.headers(Ids.next()));
        send(7);

        // Then
        awaitCounted(7);
        assertThat(parked())
                .extracting(UnreadableFactsTest::reason)
                .containsExactly(
                        "java.lang.IllegalArgumentException",
                        "java.lang.IllegalArgumentException",
                        "java.lang.IllegalArgumentException",
                        "java.time.format.DateTimeParseException",
                        "java.lang.NullPointerException",
                        "java.lang.IllegalArgumentException",
                        "java.lang.IllegalArgumentException",
                        "java.lang.IllegalArgumentException");
    }

    @Test
    void the_largest_that_is_published_can_be_parked() {
        // Given
        var largest = "x".repeat(FactPublisher.MOST_BYTES - 1_000);
        kernel.startRelay();
        kernel.startConsumerWithOneTry(counting(value -> {}));

        // When
        kernel.store(new PublishedFact("Counted.v1", "anna", Instant.EPOCH, Map.of("value", largest)));

        // Then
        await().atMost(LIMIT).until(() -> !parked().isEmpty());
        assertThat(parked()).singleElement().satisfies(message -> assertThat(body(message))
                .contains(largest));
    }

    @Test
    void what_nobody_listens_to_may_say_what_it_likes() {
        // Given
        kernel.send("anna", "no json", with("ce_type", "diskover." + kernel.typeOf("Forgotten.v1")));
        send(7);

        // When
        kernel.startConsumerWithOneTry(counting(value -> {}));

        // Then
        awaitCounted(7);
        assertThat(parked()).isEmpty();
    }

    private Map<String, String> with(String header, String value) {
        var headers = new HashMap<>(kernel.headers(Ids.next()));
        headers.put(header, value);
        return headers;
    }

    private List<ConsumerRecord<String, byte[]>> parked() {
        return kernel.read(kernel.deadLetterTopic());
    }

    private static String body(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    private static String reason(ConsumerRecord<String, byte[]> message) {
        return new String(message.headers().lastHeader("dlq_error").value(), StandardCharsets.UTF_8);
    }
}
