package dev.diskover.asset.asset.adapter.out.s3;

import static dev.diskover.asset.fixture.Cast.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.AssetConfig;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.application.port.out.ObjectStorageContract;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads.Upload;
import dev.diskover.kernel.testing.SetClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class S3StorageTest extends ObjectStorageContract {

    private static final int REPLACED = 412;

    @Inject
    ObjectStorage storage;

    @Inject
    AssetConfig config;

    @Inject
    SetClock clock;

    @BeforeEach
    void noon() {
        clock.set(NOON);
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected boolean put(AssetState asset, byte[] bytes) {
        var status = address(asset).put(bytes);
        assertThat(status).isIn(200, REPLACED);
        return status == 200;
    }

    @Test
    void the_first_bytes_stay_whatever_is_sent_to_the_same_address() {
        // Given
        var asset = announced(null);
        var address = address(asset);
        assertThat(address.put(LOOPS)).isEqualTo(200);

        // When, Then
        assertThat(address.put(NOISE)).isEqualTo(REPLACED);
        assertThat(address.put(NOISE, sent -> sent.keySet().removeIf("if-none-match"::equalsIgnoreCase)))
                .isEqualTo(403);
        assertThat(address.put(NOISE, sent -> sent.replaceAll((name, value) -> value.equals("*") ? "\"a\"" : value)))
                .isEqualTo(403);
        assertThat(bytesAt(asset.storageKey())).isEqualTo(LOOPS);
    }

    @Test
    void of_many_at_the_same_moment_one_is_taken_and_stays() {
        // Given
        var asset = announced(null);
        var address = address(asset);
        var letters = new ConcurrentLinkedQueue<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));

        // When
        var taken = RunningService.atOnce(8, () -> {
            var bytes = letters.remove().repeat(LOOPS.length);
            return address.put(bytes.getBytes(UTF_8)) == 200 ? bytes : "";
        });

        // Then
        assertThat(taken)
                .filteredOn(bytes -> !bytes.isEmpty())
                .containsExactly(new String(bytesAt(asset.storageKey()), UTF_8));
    }

    private Upload address(AssetState asset) {
        var address = storage.addressFor(asset);
        return new Upload(asset.id().value().toString(), address.url(), address.headers());
    }

    private byte[] bytesAt(String key) {
        try (var client = S3Connection.client(config.storage())) {
            var bucket = config.storage().bucket();
            return client.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                    .asByteArray();
        }
    }
}
