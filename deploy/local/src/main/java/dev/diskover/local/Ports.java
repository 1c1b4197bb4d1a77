package dev.diskover.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Who listens where. Everything listens on the loopback address only. */
record Ports(Map<String, Integer> numbers) {

    static final String HOST = "127.0.0.1";

    private static final Map<String, Integer> DEFAULTS = defaults();

    private static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("identity", 8081);
        ports.put("catalog", 8082);
        ports.put("asset", 8083);
        ports.put("order", 8084);
        ports.put("entitlement", 8085);
        ports.put("admin", 8086);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("s3", 19000);
        ports.put("smtp", 11025);
        ports.put("mail", 18025);
        ports.put("control", 18079);
        ports.put("gateway-management", 18080);
        ports.put("google", 18071);
        ports.put("github", 18072);
        ports.put("clerk", 18073);
        return ports;
    }

    static Ports shifted(int offset) {
        var ports = new LinkedHashMap<>(DEFAULTS);
        ports.replaceAll((name, port) -> port + offset);
        return new Ports(ports);
    }

    /**
     * Ports that nobody uses now, from below those that systems hand out to outgoing connections: one of these could
     * otherwise be taken between this look and the start of the part.
     */
    static Ports free() {
        var candidates = ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .distinct()
                .filter(port -> !isTaken(port))
                .limit(DEFAULTS.size())
                .iterator();
        var ports = new LinkedHashMap<>(DEFAULTS);
        ports.replaceAll((name, port) -> candidates.next());
        return new Ports(ports);
    }

    /** {@code free}, {@code default} or a number that is added to every default port. */
    static Ports parse(String text) {
        return switch (text) {
            case "free" -> free();
            case "default" -> shifted(0);
            default -> shifted(Integer.parseInt(text));
        };
    }

    /** The ports of a part beside the one that has its name. */
    static Stream<String> further(String part) {
        return switch (part) {
            case "gateway" -> Stream.of("gateway-management");
            case "kafka" -> Stream.of("kafka-controller");
            case "mail" -> Stream.of("smtp");
            default -> Stream.empty();
        };
    }

    int of(String name) {
        return numbers.get(name);
    }

    String http(String name) {
        return "http://" + HOST + ":" + of(name);
    }

    /** Those of the given ports that somebody else listens on, each with a hint who that is. */
    List<String> taken(Collection<String> names) {
        return names.stream()
                .filter(name -> isTaken(of(name)))
                .map(name -> "port %d (%s) is in use by %s".formatted(of(name), name, PortOwner.of(of(name))))
                .toList();
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
