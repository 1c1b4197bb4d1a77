package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server, with its data below the home. */
final class Postgres extends ChildPart {

    static final String ADMIN = "postgres";

    private final Site site;
    private final Path data;
    private Path binaries;

    Postgres(Site site) {
        super("postgres", site.ports().of("postgres"), site.home());
        this.site = site;
        this.data = site.home().data("postgres");
    }

    @Override
    protected void open() throws Exception {
        binaries = PostgresBinaries.unpacked();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        PostgresUser.own(data);
        super.open();
        new Database(site).prepare();
    }

    private void initialise() throws Exception {
        var passwordFile = site.home().run("postgres.password");
        Home.writePrivately(passwordFile, site.secrets().databasePassword(ADMIN));
        Files.createDirectories(data);
        PostgresUser.own(data);
        PostgresUser.own(passwordFile);
        try {
            run(initdb(passwordFile));
        } finally {
            Files.delete(passwordFile);
        }
    }

    // The built-in locale sorts and folds case alike on every platform, whatever its C library knows.
    private List<String> initdb(Path passwordFile) {
        var command = asPostgresUser("initdb");
        command.addAll(List.of("-D", data.toString(), "-U", ADMIN, "--pwfile=" + passwordFile));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (site.fast()) {
            command.add("--no-sync");
        }
        return command;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var log = site.home().rotatedLog(name()).toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("initdb ended with exit code " + process.exitValue());
        }
    }

    @Override
    protected ProcessBuilder command() throws IOException {
        var command = asPostgresUser("postgres");
        command.addAll(List.of("-D", data.toString(), "-p", String.valueOf(port())));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var builder = new ProcessBuilder(command);
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private Map<String, String> settings() {
        var durable = site.fast() ? "off" : "on";
        return Map.ofEntries(
                Map.entry("listen_addresses", Ports.HOST),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "300"),
                Map.entry("fsync", durable),
                // Costs nothing when nothing is forced to disk, and without it a killed server forgets.
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", durable),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("max_wal_size", "1GB"),
                // The first change of each page after a checkpoint writes the whole page.
                Map.entry("checkpoint_timeout", "15min"),
                // Data lies in memory or on flash: a row by its index costs little more than the next one.
                Map.entry("random_page_cost", "1.1"),
                // Statements here are short: compiling them would cost more than it gains.
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_checkpoints", "off"));
    }

    private List<String> asPostgresUser(String program) {
        var command = new ArrayList<>(PostgresUser.prefix());
        command.add(binaries.resolve("bin").resolve(program).toString());
        return command;
    }

    @Override
    protected boolean answers() {
        var url = site.jdbcUrl("postgres") + "?connectTimeout=2&socketTimeout=2";
        try (var connection =
                DriverManager.getConnection(url, ADMIN, site.secrets().databasePassword(ADMIN))) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    // SIGTERM would wait until every client has gone by itself.
    @Override
    protected void terminate(Process running) {
        Commands.interrupt(running.pid());
    }
}
