package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Api;
import dev.diskover.demo.Inbox;
import dev.diskover.demo.LocalSystem;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import dev.diskover.demo.Team;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The whole system, started once for all journeys on ports and data of its own. It ends with this JVM. */
final class RunningSystem {

    private static final int PORT_OFFSET = 10_000;
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
                started = new RunningSystem(Launcher.start(PORT_OFFSET));
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

    /** Somebody who may do all that administrators do. */
    Person administrator() throws IOException {
        return promoted(marketplace.register("admin"));
    }

    Person promoted(Person person) throws IOException {
        control().promote(person.email());
        return marketplace.signIn(person);
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
        return port + PORT_OFFSET;
    }
}
