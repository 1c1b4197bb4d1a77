package dev.diskover.kernel.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * PostgreSQL, Kafka, object storage and mail for tests. {@code ./diskover test} starts them once for all modules and
 * names them in {@code DISKOVER_TEST_PARTS}; a test run on its own starts them beside itself, and they end with it.
 */
public final class TestParts {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static TestParts started;

    private final Properties properties;

    private TestParts(Properties properties) {
        this.properties = properties;
    }

    public static synchronized TestParts get() {
        if (started == null) {
            var named = System.getenv("DISKOVER_TEST_PARTS");
            started = new TestParts(read(named == null ? startOwn() : Path.of(named)));
        }
        return started;
    }

    /** @param key as the launcher writes it, for example {@code postgres.url} */
    public String property(String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The test parts have no " + key);
        }
        return value;
    }

    private static Path startOwn() {
        try {
            var root = repositoryRoot();
            var jar = root.resolve("deploy/local/target/local.jar");
            if (!Files.exists(jar)) {
                throw new IllegalStateException("Build the test parts first: ./mvnw -pl deploy/local package");
            }
            var home = Files.createTempDirectory("diskover-test");
            var java = ProcessHandle.current().info().command().orElse("java");
            // The child ends when its standard input closes, which the death of this JVM does by itself.
            new ProcessBuilder(List.of(
                            java,
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-jar",
                            jar.toString(),
                            "parts",
                            "--home",
                            home.toString(),
                            "--ports",
                            "free",
                            "--fast",
                            "--until-stdin-closes"))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("parts.log").toFile())
                    .start();
            return waitFor(home.resolve("parts.properties"));
        } catch (IOException e) {
            throw new IllegalStateException("The test parts did not start", e);
        }
    }

    private static Path waitFor(Path file) throws IOException {
        var limit = Instant.now().plus(START_LIMIT);
        while (!Files.exists(file)) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException(
                        "The test parts did not start; see " + file.resolveSibling("parts.log"));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return file;
    }

    public static Path repositoryRoot() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("diskover")) || Files.exists(folder.resolve(".mvn/wrapper"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the repository");
    }

    private static Properties read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
