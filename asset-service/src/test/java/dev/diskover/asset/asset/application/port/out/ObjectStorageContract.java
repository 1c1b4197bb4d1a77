package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.Checksum;
import dev.diskover.asset.asset.domain.FileName;
import dev.diskover.asset.asset.domain.MediaType;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.asset.fixture.Uploads;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ObjectStorage} does. The fake and an S3-compatible store both pass it. */
public abstract class ObjectStorageContract {

    protected static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);
    protected static final byte[] NOISE = "sixteen bars of noise".getBytes(UTF_8);

    private static final Checksum SHA_256 = new Checksum(Uploads.sha256(LOOPS));

    protected abstract ObjectStorage storage();

    /** As a client does, who was told the address. @return whether the bytes were taken */
    protected abstract boolean put(AssetState asset, byte[] bytes);

    private void put(AssetState asset) {
        assertThat(put(asset, LOOPS)).isTrue();
    }

    @Test
    void the_address_is_good_as_long_as_the_upload() {
        // Given
        var asset = announced(SHA_256);

        // When
        var address = storage().addressFor(asset);

        // Then
        assertThat(address.method()).isEqualTo("PUT");
        assertThat(address.url()).contains(asset.storageKey());
        assertThat(address.expiresAt()).isEqualTo(NOON.plus(Asset.UPLOAD_LIFE));
    }

    @Test
    void what_was_never_put_is_not_there() {
        assertThat(storage().head(announced(SHA_256).storageKey())).isEmpty();
    }

    @Test
    void what_was_put_as_announced_differs_in_nothing() {
        // Given
        var asset = announced(SHA_256);

        // When
        put(asset);

        // Then
        var stored = storage().head(asset.storageKey()).orElseThrow();
        assertThat(stored.sizeBytes()).isEqualTo(LOOPS.length);
        assertThat(stored.checksum()).isEqualTo(SHA_256);
        assertThat(stored.differencesFrom(asset.file())).isEmpty();
    }

    @Test
    void a_file_without_a_checksum_differs_in_nothing_either() {
        // Given
        var asset = announced(null);

        // When
        put(asset);

        // Then
        assertThat(storage().head(asset.storageKey()).orElseThrow().differencesFrom(asset.file()))
                .isEmpty();
    }

    @Test
    void what_was_put_is_not_replaced() {
        // Given
        var asset = announced(null);
        put(asset);
        var before = storage().head(asset.storageKey());

        // When, Then
        assertThat(put(asset, NOISE)).isFalse();
        assertThat(put(asset, LOOPS)).isFalse();
        assertThat(storage().head(asset.storageKey())).isEqualTo(before);
    }

    @Test
    void what_was_refused_leaves_the_place_to_others() {
        // Given
        var asset = announced(null);
        put(asset);

        // When
        storage().discard(asset.storageKey());

        // Then
        assertThat(put(asset, NOISE)).isTrue();
    }

    @Test
    void the_address_says_that_it_takes_bytes_once() {
        assertThat(storage().addressFor(announced(null)).headers())
                .anySatisfy((name, value) -> assertThat(name + ": " + value).isEqualToIgnoringCase("If-None-Match: *"));
    }

    @Test
    void what_is_discarded_is_gone_and_can_be_discarded_again() {
        // Given
        var asset = announced(null);
        var other = announced(null);
        put(asset);
        put(other);

        // When
        storage().discard(asset.storageKey());
        storage().discard(asset.storageKey());

        // Then
        assertThat(storage().head(asset.storageKey())).isEmpty();
        assertThat(storage().head(other.storageKey())).isPresent();
    }

    protected static AssetState announced(Checksum checksum) {
        var file = new UploadedFile(FileName.of("loops.zip"), new MediaType("application/zip"), LOOPS.length, checksum);
        return Asset.announce(SHOP, file, null, ANNA, NOON).state();
    }
}
