package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of a system whose launcher was killed and could not stop them. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final String POSTGRES = "postgres";
    private static final String SUFFIX = ".pid";

    private final Home home;

    Leftovers(Home home) {
        this.home = home;
    }

    /** Ends them, PostgreSQL after its users, and names those it found. */
    List<String> stop() throws IOException {
        var found = new TreeMap<String, ProcessHandle>();
        try (var files = Files.list(home.path().resolve("run"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(SUFFIX)).toList()) {
                process(file).filter(this::isOurs).ifPresent(process -> found.put(part(file), process));
                Files.delete(file);
            }
        }
        var names = List.copyOf(found.keySet());
        var postgres = Optional.ofNullable(found.remove(POSTGRES));
        found.values().forEach(ProcessHandle::destroy);
        found.values().forEach(Leftovers::await);
        postgres.ifPresent(server -> {
            Commands.interrupt(server.pid());
            await(server);
        });
        return names;
    }

    private static String part(Path pidFile) {
        var name = pidFile.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number may belong to a stranger by now; ours have the home in their command line. */
    private boolean isOurs(ProcessHandle process) {
        var command = process.info().commandLine().orElse("");
        var path = home.path().toString();
        return command.contains("-Ddiskover.home=" + path + " ") || command.contains("-D " + path + "/data/postgres ");
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
