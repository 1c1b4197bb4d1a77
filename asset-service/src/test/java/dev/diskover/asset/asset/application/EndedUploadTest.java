package dev.diskover.asset.asset.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.CompleteUpload;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.StoredObject;
import dev.diskover.asset.asset.domain.UploadEnded;
import dev.diskover.asset.asset.domain.UploadMismatch;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload ends once, whatever comes later or meanwhile. */
class EndedUploadTest {

    private final Workshop workshop = new Workshop();
    private final CompleteUpload completeUpload = workshop.completeUpload();
    private AssetState upload;

    @BeforeEach
    void annaAnnounced() {
        upload = workshop.announced();
    }

    @Test
    void other_bytes_are_removed_and_their_place_is_free() {
        // Given
        workshop.storage.put(upload, new StoredObject(7, "application/zip", null));

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadMismatch.class);
        assertThat(status()).isEqualTo(AssetStatus.REJECTED);
        assertThat(workshop.storage.has(upload)).isFalse();
        assertThat(workshop.usage()).isEqualTo(Usage.NOTHING);
        assertThat(workshop.assets.published()).isEmpty();
    }

    @Test
    void a_rejected_upload_has_ended_whatever_is_put_later() {
        // Given
        workshop.storage.put(upload, new StoredObject(7, "application/zip", null));
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadMismatch.class);

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadEnded.class);
        workshop.storage.put(upload);
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadEnded.class);
        assertThat(workshop.storage.has(upload)).isFalse();
    }

    @Test
    void an_expired_upload_has_ended_and_its_late_bytes_are_removed() {
        // Given
        expire();
        workshop.storage.put(upload);

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadEnded.class);
        assertThat(workshop.storage.has(upload)).isFalse();
    }

    @Test
    void an_upload_that_ends_while_storage_is_asked_stays_ended() {
        // Given
        workshop.storage.put(upload);
        workshop.storage.whileAsked(this::expire);

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadEnded.class);
        assertThat(status()).isEqualTo(AssetStatus.EXPIRED);
        assertThat(workshop.usage()).isEqualTo(Usage.NOTHING);
    }

    @Test
    void an_object_that_cannot_be_removed_does_not_hide_the_refusal() {
        // Given
        workshop.storage.put(upload, new StoredObject(7, "application/zip", null));
        workshop.storage.whileAsked(workshop.storage::goDown);

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadMismatch.class);
        assertThat(status()).isEqualTo(AssetStatus.REJECTED);
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadEnded.class);
    }

    private void expire() {
        workshop.quota.releaseExpired(SHOP, upload.uploadUntil());
    }

    private AssetStatus status() {
        return workshop.status(upload.id().value());
    }

    private AssetView complete(UserId user) {
        return completeUpload.complete(new CompleteUpload.Command(caller(user), SHOP, upload.id()));
    }
}
