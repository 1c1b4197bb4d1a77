package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.testing.TestParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Topics of the real broker, past relays and consumers. */
final class Topics {

    private static final Duration SHORT = Duration.ofMillis(500);

    static String bootstrap() {
        return TestParts.get().property("kafka.bootstrap");
    }

    static void create(NewTopic... topics) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(broker())) {
            admin.createTopics(List.of(topics)).all().get();
        }
    }

    /** Body and headers may be null. */
    static void send(String topic, String key, String json, Map<String, String> headers) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, key, bytes(json));
            headers.forEach((name, value) -> message.headers().add(name, bytes(value)));
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in the topic up to now. */
    static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (var reader = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            var read = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                reader.poll(SHORT).forEach(read::add);
            }
            return read;
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", bootstrap());
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private Topics() {}
}
