package dev.diskover.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system. The broker makes none by itself, so that a misspelt name fails. */
final class Topics {

    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;

    /** What was parked waits for an operator, however long. */
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1");

    static List<NewTopic> all() {
        return ServiceJar.SERVICES.stream()
                .flatMap(service -> Stream.of(
                        new NewTopic("diskover." + service + ".v1", PARTITIONS, REPLICAS),
                        new NewTopic("diskover." + service + ".dlq", 1, REPLICAS).configs(KEPT)))
                .toList();
    }

    /** Makes those that are missing. */
    static void create(String bootstrap) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var present = admin.listTopics().names().get();
            var missing = all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private Topics() {}
}
