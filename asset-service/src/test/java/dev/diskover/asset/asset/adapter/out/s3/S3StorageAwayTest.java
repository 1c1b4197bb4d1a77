package dev.diskover.asset.asset.adapter.out.s3;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.AssetConfig;
import dev.diskover.kernel.application.PartUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class S3StorageAwayTest {

    @Test
    void a_store_that_is_away_is_no_missing_object() throws IOException {
        // Given
        var storage = new S3Storage(new ConfigOf("http://127.0.0.1:" + portNobodyListensOn()), Clock.systemUTC());

        // When, Then
        assertThatThrownBy(() -> storage.head("loops.zip")).isInstanceOf(PartUnavailable.class);
        assertThatCode(() -> storage.discard("loops.zip")).doesNotThrowAnyException();
    }

    @Test
    void an_endpoint_with_a_path_stops_the_start() {
        // Given
        var config = new ConfigOf("http://127.0.0.1:9000/bucket");

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

    private record ConfigOf(String address) implements AssetConfig, AssetConfig.Storage {

        @Override
        public String identityUrl() {
            return address;
        }

        @Override
        public Storage storage() {
            return this;
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(URI.create(address));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return "diskover";
        }

        @Override
        public String accessKeyId() {
            return "key";
        }

        @Override
        public String secretAccessKey() {
            return "secret";
        }

        @Override
        public boolean usePathStyle() {
            return true;
        }
    }
}
