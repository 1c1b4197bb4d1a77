package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_in_use_is_named_together_with_the_process_that_uses_it() throws IOException {
        // Given
        try (var somebody = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            var ports = new Ports(Map.of("gateway", somebody.getLocalPort()));

            // When
            var taken = ports.taken(List.of("gateway"));

            // Then
            assertThat(taken)
                    .singleElement()
                    .asString()
                    .contains("port " + somebody.getLocalPort() + " (gateway)")
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_port_that_nobody_uses_is_not_taken() {
        // Given
        var ports = Ports.free();

        // When
        var taken = ports.taken(ports.numbers().keySet());

        // Then
        assertThat(taken).isEmpty();
    }

    @Test
    void no_two_free_ports_are_the_same() {
        assertThat(Ports.free().numbers().values()).doesNotHaveDuplicates();
    }

    @Test
    void an_offset_moves_every_port() {
        // When
        var moved = Ports.parse("1000");

        // Then
        assertThat(moved.of("gateway")).isEqualTo(9080);
        assertThat(moved.of("control")).isEqualTo(19079);
    }
}
