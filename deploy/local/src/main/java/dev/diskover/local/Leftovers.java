package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;

/** Processes of a system whose launcher was killed and could not stop them. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final String SUFFIX = ".pid";

    private final Home home;

    Leftovers(Home home) {
        this.home = home;
    }

    /** Ends them, PostgreSQL last, and names those it found. */
    List<String> stop() throws IOException {
        try (var files = Files.list(home.path().resolve("run"))) {
            var pidFiles = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(file -> part(file).equals("postgres")))
                    .toList();
            var found = pidFiles.stream().filter(this::stop).map(Leftovers::part).toList();
            for (var file : pidFiles) {
                Files.deleteIfExists(file);
            }
            return found;
        }
    }

    private static String part(Path pidFile) {
        var name = pidFile.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private boolean stop(Path pidFile) {
        var process = process(pidFile).filter(this::isOurs);
        process.ifPresent(running -> {
            if (part(pidFile).equals("postgres")) {
                Commands.interrupt(running.pid());
            } else {
                running.destroy();
            }
            await(running);
        });
        return process.isPresent();
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
