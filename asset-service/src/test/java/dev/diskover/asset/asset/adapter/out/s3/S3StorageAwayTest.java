package dev.diskover.asset.asset.adapter.out.s3;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.PartUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class S3StorageAwayTest {

    @Test
    void a_store_that_is_away_is_no_missing_object() throws IOException {
        // Given
        var storage = new S3Storage(new ConfigOf("http://127.0.0.1:" + portNobodyListensOn(), null), Clock.systemUTC());

        // When, Then
        assertThatThrownBy(() -> storage.head("loops.zip")).isInstanceOf(PartUnavailable.class);
        assertThatCode(() -> storage.discard("loops.zip")).doesNotThrowAnyException();
    }

    @Test
    void an_endpoint_with_a_path_stops_the_start() {
        // Given
        var config = new ConfigOf("http://127.0.0.1:9000/bucket", null);

        // When, Then
        assertThatThrownBy(() -> new S3Storage(config, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S3_ENDPOINT");
    }

    private static int portNobodyListensOn() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
