package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir
    static Path directory;

    private static Site site;
    private static Kafka kafka;

    @BeforeAll
    static void start() throws Exception {
        site = Sites.in(directory);
        kafka = new Kafka(site);
        kafka.start();
    }

    @AfterAll
    static void stop() throws Exception {
        kafka.stop();
    }

    @Test
    void the_topics_of_all_services_are_there() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", site.kafkaBootstrap()))) {
            // When
            var names = admin.listTopics().names().get();

            // Then
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.all().stream().map(NewTopic::name).toList());
            assertThat(admin.describeTopics(List.of("diskover.order.v1"))
                            .topicNameValues()
                            .get("diskover.order.v1")
                            .get()
                            .partitions())
                    .hasSize(6);
        }
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start_in_the_same_process() throws Exception {
        // Given
        send("paid");

        // When
        kafka.stop();
        kafka.start();

        // Then
        send("refunded");
        assertThat(received(2)).containsExactly("paid", "refunded");
    }

    private static void send(String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", site.kafkaBootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("diskover.order.dlq", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> received(int count) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", site.kafkaBootstrap(), "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("diskover.order.dlq", 0)));
            for (int polls = 0; polls < 100 && values.size() < count; polls++) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
