package dev.diskover.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.demo.LocalSystem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processes of a running system and where they listen.
 *
 * @param pids of the services, PostgreSQL's first process, the gateway and the launcher, by name
 */
record SystemUnderTest(Map<String, Long> pids, Map<String, Integer> ports) {

    static final List<String> SERVICES = List.of("identity", "catalog", "asset", "order", "entitlement", "admin");
    static final String POSTGRES = "postgres";
    static final String GATEWAY = "gateway";
    /** Kafka, object storage and mail live in it. */
    static final String LAUNCHER = "launcher";
    /** Not a process: what the compilers of all JVMs took. */
    static final String COMPILING = "jit";

    static SystemUnderTest running(URI control, Path tokenFile) throws IOException {
        var status = new ObjectMapper()
                .readTree(new LocalSystem(control, tokenFile)
                        .send("GET", "/status")
                        .body());
        var pids = new LinkedHashMap<String, Long>();
        var ports = new LinkedHashMap<String, Integer>();
        for (var part : status.path("parts")) {
            var name = part.path("name").asText();
            pids.put(name, part.path("pid").asLong());
            ports.put(name, part.path("port").asInt());
        }
        var launcher = status.path("pid").asLong();
        pids.values().removeIf(pid -> pid == launcher);
        pids.put(LAUNCHER, launcher);
        return new SystemUnderTest(pids, ports);
    }

    String http(String part) {
        return "http://127.0.0.1:" + ports.get(part);
    }

    /** CPU time in ms that each process has spent since its start; what compiling took is told apart. */
    Map<String, Long> cpuMillis() {
        var spent = new LinkedHashMap<String, Long>();
        pids.forEach((name, pid) -> {
            var compiling = name.equals(POSTGRES) ? 0 : Proc.compilerMillis(pid);
            var all = processesOf(name, pid).mapToLong(Proc::cpuMillis).sum();
            spent.put(name, all - compiling);
            spent.merge(COMPILING, compiling, Long::sum);
        });
        return spent;
    }

    long residentMebibytes() {
        return pids.entrySet().stream()
                        .flatMapToLong(part ->
                                processesOf(part.getKey(), part.getValue()).mapToLong(Proc::residentKib))
                        .sum()
                / 1024;
    }

    /** PostgreSQL works in children of its first process; all others have none. */
    private static Stream<Long> processesOf(String name, long pid) {
        var self = Stream.of(pid);
        return name.equals(POSTGRES)
                ? Stream.concat(
                        self,
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::children)
                                .map(ProcessHandle::pid))
                : self;
    }
}
