package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Api;
import dev.diskover.demo.Inbox;
import dev.diskover.demo.LocalSystem;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Team;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The whole system, started once for all journeys on ports and data of its own. It ends with this JVM. */
final class RunningSystem {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final String PORT_OFFSET = "10000";
    private static final int POSTGRES_PORT = 15432;
    private static final int CLERK_PORT = 18073;

    private static RunningSystem started;

    private final Path home;
    private final Marketplace marketplace;
    private final Inbox inbox;

    private RunningSystem(Path home) throws IOException {
        this.home = home;
        this.marketplace = new Marketplace(new Api(address("gateway")));
        this.inbox = new Inbox(address("mail"));
    }

    static synchronized RunningSystem get() {
        if (started == null) {
            try {
                started = start();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("The system did not start", e);
            }
        }
        return started;
    }

    Marketplace marketplace() {
        return marketplace;
    }

    Inbox inbox() {
        return inbox;
    }

    Team team() {
        return new Team(marketplace, inbox);
    }

    /** The stand-in for Clerk, where its own customers sign in. */
    URI clerk() {
        return URI.create("http://127.0.0.1:" + shifted(CLERK_PORT));
    }

    LocalSystem control() throws IOException {
        return new LocalSystem(address("control"), home.resolve("run/control.token"));
    }

    URI address(String part) throws IOException {
        return URI.create(Files.readString(home.resolve("run/" + part + ".url")).strip());
    }

    /** As the one who may see everything: to look behind a service, or to hold what it needs. */
    Connection database() throws IOException, SQLException {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/diskover".formatted(shifted(POSTGRES_PORT)),
                "postgres",
                secrets.getProperty("database.password.postgres"));
    }

    /** @param query has one answer, yes or no, about what has this id */
    boolean sees(String query, String id) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** For what only time could do. */
    void change(String update, String id) {
        try (var connection = database();
                var statement = connection.prepareStatement(update)) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int shifted(int port) {
        return port + Integer.parseInt(PORT_OFFSET);
    }

    private static RunningSystem start() throws IOException, InterruptedException {
        var home = Path.of("target/system").toAbsolutePath();
        Files.createDirectories(home);
        Files.deleteIfExists(home.resolve("run/ready"));
        var log = home.resolve("up.log");
        var java = ProcessHandle.current().info().command().orElse("java");
        // The launcher ends when its standard input closes, which the death of this JVM does by itself.
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("../local/target/local.jar").toAbsolutePath().toString(),
                        "up",
                        "--home",
                        home.toString(),
                        "--port-offset",
                        PORT_OFFSET,
                        "--with-providers",
                        "--until-stdin-closes"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // All journeys come from one address.
        builder.environment().put("RATE_LIMIT_FACTOR", "100");
        // A new key signs before the services fetch it by themselves: they have to when they meet it.
        builder.environment().put("IDENTITY_KEY_LEAD", "5s");
        var launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher)));
        waitUntilReady(launcher, home, log);
        return new RunningSystem(home);
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
}
