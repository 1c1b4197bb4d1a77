package dev.diskover.asset.asset.domain;

import static dev.diskover.asset.fixture.Cast.CHECKSUM;
import static dev.diskover.asset.fixture.Cast.LOOPS;
import static dev.diskover.asset.fixture.Cast.MB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.domain.StoredObject.Difference;
import org.junit.jupiter.api.Test;

class StoredObjectTest {

    private static final Checksum OTHER = new Checksum("cd".repeat(32));
    private static final String ZIP = "application/zip";

    @Test
    void the_announced_file_differs_in_nothing() {
        assertThat(new StoredObject(MB, ZIP, CHECKSUM).differencesFrom(LOOPS)).isEmpty();
    }

    @Test
    void everything_that_differs_is_told_at_once() {
        assertThat(new StoredObject(7, "text/html", OTHER).differencesFrom(LOOPS))
                .containsExactly(
                        new Difference("size_bytes", MB, 7L),
                        new Difference("content_type", ZIP, "text/html"),
                        new Difference("checksum_sha256", CHECKSUM.hex(), OTHER.hex()));
    }

    @Test
    void an_announced_checksum_that_storage_does_not_know_is_a_difference() {
        assertThat(new StoredObject(MB, ZIP, null).differencesFrom(LOOPS))
                .containsExactly(new Difference("checksum_sha256", CHECKSUM.hex(), null));
    }

    @Test
    void without_an_announced_checksum_any_will_do() {
        // Given
        var announced = new UploadedFile(LOOPS.name(), LOOPS.contentType(), MB, null);

        // When, Then
        assertThat(new StoredObject(MB, ZIP, OTHER).differencesFrom(announced)).isEmpty();
        assertThat(new StoredObject(MB, ZIP, null).differencesFrom(announced)).isEmpty();
    }

    @Test
    void a_difference_that_was_not_found_is_part_of_the_refusal() {
        // When
        var refusal = new UploadMismatch(new StoredObject(MB, null, null).differencesFrom(LOOPS));

        // Then
        assertThat(refusal.code()).isEqualTo("upload_mismatch");
        assertThat(refusal).hasMessageContaining("content_type, checksum_sha256");
    }
}
