package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildPartTest {

    @TempDir
    Path directory;

    private Home home;
    private Sleeper sleeper;

    @BeforeEach
    void watch() throws IOException {
        home = Home.open(directory);
        sleeper = new Sleeper(home);
        Revival.of(sleeper, new Progress(System.out));
    }

    @AfterEach
    void stop() throws Exception {
        sleeper.stop();
    }

    @Test
    void a_process_that_ends_unexpectedly_is_started_again() throws Exception {
        // Given
        sleeper.start();
        var killed = sleeper.pid();

        // When
        sleeper.kill();

        // Then
        await().until(() -> sleeper.restarts() == 1 && sleeper.state() == Part.State.READY);
        assertThat(sleeper.pid()).isNotEqualTo(killed);
        assertThat(home.pidFile("sleeper")).hasContent(String.valueOf(sleeper.pid()));
    }

    @Test
    void a_process_that_was_stopped_stays_down() throws Exception {
        // Given
        sleeper.start();

        // When
        sleeper.stop();

        // Then
        await().during(Duration.ofMillis(400)).until(() -> sleeper.pid() == 0);
        assertThat(sleeper.state()).isEqualTo(Part.State.STOPPED);
        assertThat(home.pidFile("sleeper")).doesNotExist();
    }

    @Test
    void a_process_that_ends_before_it_is_ready_fails_the_start_and_names_its_log() {
        // Given
        sleeper.script = "echo no luck; exit 7";

        // When, Then
        assertThatThrownBy(sleeper::start)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("sleeper did not start: its process ended with exit code 7")
                .hasMessageContaining(home.log("sleeper").toString());
        assertThat(home.log("sleeper")).hasContent("no luck");
    }

    @Test
    void a_new_start_keeps_the_log_of_the_one_before() throws Exception {
        // Given
        sleeper.script = "echo first; exec sleep 60";
        sleeper.start();
        await().until(() -> Files.size(home.log("sleeper")) > 0);

        // When
        sleeper.kill();

        // Then
        await().untilAsserted(() ->
                assertThat(directory.resolve("logs/sleeper.log.1")).hasContent("first"));
    }

    /** Stands for a service: a shell that is ready as soon as it has lived for a moment. */
    private static final class Sleeper extends ChildPart {

        private String script = "exec sleep 60";

        Sleeper(Home home) {
            super("sleeper", 0, home);
        }

        @Override
        protected ProcessBuilder command() {
            return new ProcessBuilder("bash", "-c", script);
        }

        @Override
        protected boolean answers() {
            return script.endsWith("sleep 60");
        }

        @Override
        protected Duration patience() {
            return Duration.ofSeconds(5);
        }
    }
}
