package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path directory;

    private Home home;

    @BeforeEach
    void open() throws IOException {
        home = Home.open(directory);
    }

    @Test
    void a_service_that_outlived_its_launcher_is_stopped() throws Exception {
        // Given
        var service = sleeping("-Ddiskover.home=" + home.path());
        Home.writePrivately(home.pidFile("identity"), service.pid() + "\n");

        // When
        var stopped = new Leftovers(home).stop();

        // Then
        assertThat(stopped).containsExactly("identity");
        assertThat(service.isAlive()).isFalse();
        assertThat(home.pidFile("identity")).doesNotExist();
    }

    @Test
    void a_stranger_who_got_the_number_of_a_dead_service_is_left_alone() throws Exception {
        // Given
        var stranger = sleeping("-Ddiskover.home=/somewhere/else");
        Home.writePrivately(home.pidFile("identity"), stranger.pid() + "\n");

        // When
        var stopped = new Leftovers(home).stop();

        // Then
        assertThat(stopped).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    /** A process whose command line carries the mark as that of a service does. */
    private static Process sleeping(String mark) throws IOException {
        return new ProcessBuilder("bash", "-c", "sleep 60; true", mark, "-jar").start();
    }
}
