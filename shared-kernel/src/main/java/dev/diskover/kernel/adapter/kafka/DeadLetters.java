package dev.diskover.kernel.adapter.kafka;

import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Where messages go that this service cannot process, with the reason, so that the next one gets its turn. */
final class DeadLetters implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    /** What Kafka takes where nobody says otherwise: more than a fact may have, because of the headers put to it here. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final KafkaConfig config;
    private final String service;
    private final Counter parked;
    private KafkaProducer<String, byte[]> producer;

    DeadLetters(KafkaConfig config, String service, Counter parked) {
        this.config = config;
        this.service = service;
        this.parked = parked;
    }

    /** Returns once the broker has the message; until then the consumer must not go on. */
    void park(ConsumerRecord<String, byte[]> message, Throwable reason) {
        var letter = new ProducerRecord<>(
                "diskover." + service + ".dlq", null, message.key(), message.value(), message.headers());
        header(letter, "dlq_topic", message.topic());
        header(letter, "dlq_partition", Integer.toString(message.partition()));
        header(letter, "dlq_offset", Long.toString(message.offset()));
        header(letter, "dlq_error", reason.getClass().getName());
        try {
            producer().send(letter).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The message could not be parked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while parking a message", e);
        }
        parked.increment();
        LOG.errorf(reason, "Parked %s-%d@%d", message.topic(), message.partition(), message.offset());
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    FactPublisher.settings(config, service + "-dlq", MOST_BYTES),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
