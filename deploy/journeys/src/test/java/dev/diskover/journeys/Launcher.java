package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the local system as its users do, with the stand-ins for Google, GitHub and Clerk. */
final class Launcher {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** @return the home of the system, which is ready */
    static Path start(int portOffset) throws IOException, InterruptedException {
        var home = Path.of("target/system").toAbsolutePath();
        Files.createDirectories(home);
        Files.deleteIfExists(home.resolve("run/ready"));
        var log = home.resolve("up.log");
        var builder = new ProcessBuilder(command(home, portOffset))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // All journeys come from one address.
        builder.environment().put("RATE_LIMIT_FACTOR", "100");
        // A new key signs before the services fetch it by themselves: they have to when they meet it.
        builder.environment().put("IDENTITY_KEY_LEAD", "5s");
        var launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher)));
        waitUntilReady(launcher, home, log);
        return home;
    }

    /** The launcher ends when its standard input closes, which the death of this JVM does by itself. */
    private static List<String> command(Path home, int portOffset) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("../local/target/local.jar").toAbsolutePath().toString(),
                "up",
                "--home",
                home.toString(),
                "--port-offset",
                String.valueOf(portOffset),
                "--with-providers",
                "--until-stdin-closes");
    }

    private static void waitUntilReady(Process launcher, Path home, Path log) throws IOException, InterruptedException {
        var limit = Instant.now().plus(START_LIMIT);
        while (!Files.exists(home.resolve("run/ready"))) {
            assertThat(launcher.isAlive()).as(() -> "launcher runs; see " + log).isTrue();
            assertThat(Instant.now()).as("start took too long; see " + log).isBefore(limit);
            launcher.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private static void stop(Process launcher) {
        try {
            launcher.getOutputStream().close();
            launcher.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            launcher.destroy();
        }
    }

    private Launcher() {}
}
