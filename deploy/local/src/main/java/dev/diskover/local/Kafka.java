package dev.diskover.local;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka node, broker and controller at once, in this JVM. */
final class Kafka extends Part {

    private static final String CONTROLLER = "CONTROLLER";

    /** Identifies the data directory to the node; any fixed value does. */
    private static final String CLUSTER = "ZGlza292ZXItbG9jYWwtMA";

    private final Site site;
    private KafkaRaftServer server;

    Kafka(Site site) {
        super("kafka", site.ports().of("kafka"), site.home().log("kafka"));
        this.site = site;
    }

    @Override
    protected void open() throws Exception {
        var directory = Files.createDirectories(site.home().data("kafka"));
        var config = KafkaConfig.fromProps(properties(directory), false);
        format(directory, config);
        server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        Topics.create(site.kafkaBootstrap());
    }

    /** Does nothing to a directory that has been formatted before. */
    private static void format(Path directory, KafkaConfig config) throws Exception {
        var formatter = new Formatter()
                .setClusterId(CLUSTER)
                .setNodeId(config.nodeId())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setIgnoreFormatted(true)
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(config.metadataLogDir());
        formatter.addDirectory(directory.toString());
        formatter.run();
    }

    @Override
    protected void close() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private Properties properties(Path directory) {
        var properties = new Properties();
        properties.putAll(addresses());
        properties.putAll(oneNode());
        properties.putAll(modest());
        properties.put("log.dirs", directory.toString());
        return properties;
    }

    private Map<String, String> addresses() {
        var broker = "PLAINTEXT://" + site.kafkaBootstrap();
        var controller = Ports.HOST + ":" + site.ports().of("kafka-controller");
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "listeners", broker + "," + CONTROLLER + "://" + controller,
                "advertised.listeners", broker,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", CONTROLLER,
                "inter.broker.listener.name", "PLAINTEXT",
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> oneNode() {
        var alone = List.of(
                "default.replication.factor",
                "min.insync.replicas",
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor",
                "transaction.state.log.min.isr",
                "share.coordinator.state.topic.replication.factor",
                "share.coordinator.state.topic.min.isr");
        return alone.stream().collect(Collectors.toMap(name -> name, name -> "1"));
    }

    /** Settings of a laptop: few threads and partitions, small index files, no waiting for members that never come. */
    private static Map<String, String> modest() {
        return Map.ofEntries(
                entry("offsets.topic.num.partitions", "5"),
                entry("transaction.state.log.num.partitions", "2"),
                entry("group.initial.rebalance.delay.ms", "0"),
                entry("num.network.threads", "2"),
                entry("num.io.threads", "4"),
                entry("background.threads", "2"),
                entry("log.cleaner.dedupe.buffer.size", "2097152"),
                entry("log.index.size.max.bytes", "1048576"),
                // A sign of life in the metadata log, twice a second by default, was half of the CPU time at idle.
                entry("metadata.max.idle.interval.ms", "10000"),
                // After a kill the node has to wait for the end of its own former session.
                entry("broker.session.timeout.ms", "5000"),
                entry("broker.heartbeat.interval.ms", "1000"));
    }
}
