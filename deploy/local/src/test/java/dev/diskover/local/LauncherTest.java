package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as its own process, with the lightest of its parts. */
class LauncherTest {

    @TempDir
    Path directory;

    private Process launcher;

    @BeforeEach
    void start() throws IOException {
        launcher = launch("parts", "--only", "mail", "--ports", "free", "--until-stdin-closes");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(file()));
    }

    @AfterEach
    void kill() {
        launcher.destroyForcibly();
    }

    @Test
    void it_tells_where_the_parts_are() throws IOException {
        // When
        var parts = parts();

        // Then
        assertThat(parts)
                .containsKeys(
                        "postgres.url",
                        "postgres.admin.user",
                        "postgres.admin.password",
                        "kafka.bootstrap",
                        "s3.endpoint",
                        "s3.access-key",
                        "s3.secret-key",
                        "s3.bucket",
                        "smtp.port",
                        "mail.url",
                        "control.url");
    }

    @Test
    void it_ends_when_its_standard_input_closes_and_takes_its_traces_along() throws Exception {
        // When
        launcher.getOutputStream().close();

        // Then
        assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_second_one_in_the_same_home_says_that_the_first_is_running() throws Exception {
        // When
        var second = launch("parts", "--only", "mail", "--ports", "free");

        // Then
        assertThat(text(second.getErrorStream())).contains("is running already (process " + launcher.pid() + ")");
        assertThat(second.waitFor()).isEqualTo(3);
    }

    @Test
    void a_part_is_stopped_and_started_through_the_control_port() throws Exception {
        // When
        var stopped = control("POST", "/parts/mail/stop", token());
        var started = control("POST", "/parts/mail/start", token());

        // Then
        assertThat(stopped.body()).contains("\"state\":\"stopped\"");
        assertThat(started.body()).contains("\"state\":\"ready\"");
    }

    @Test
    void the_control_port_refuses_who_has_no_token_and_parts_that_are_none() throws Exception {
        assertThat(control("GET", "/status", "guessed").statusCode()).isEqualTo(401);
        assertThat(control("POST", "/parts/moon/stop", token()).statusCode()).isEqualTo(404);
    }

    private Process launch(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(JavaCommand.java().toString(), "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", directory.toString()));
        return new ProcessBuilder(command).start();
    }

    private HttpResponse<String> control(String method, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(parts().getProperty("control.url") + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private String token() throws IOException {
        return Files.readString(Path.of(parts().getProperty("control.token-file")));
    }

    private Properties parts() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file())) {
            properties.load(reader);
        }
        return properties;
    }

    private Path file() {
        return directory.resolve("parts.properties");
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
