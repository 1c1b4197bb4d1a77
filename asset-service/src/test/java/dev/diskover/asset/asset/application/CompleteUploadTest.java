package dev.diskover.asset.asset.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.MALLORY;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static dev.diskover.asset.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.CompleteUpload;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetEvent.AssetReady;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.UploadMissing;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.asset.membership.domain.UserId;
import dev.diskover.kernel.application.PartUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompleteUploadTest {

    private final Workshop workshop = new Workshop();
    private final CompleteUpload completeUpload = workshop.completeUpload();
    private AssetState upload;

    @BeforeEach
    void annaAnnounced() {
        upload = workshop.announced();
    }

    @Test
    void the_announced_bytes_make_it_ready_and_their_place_is_used() {
        // Given
        workshop.storage.put(upload);

        // When
        var completed = complete(ANNA);

        // Then
        assertThat(completed.status()).isEqualTo("ready");
        assertThat(workshop.usage()).isEqualTo(new Usage(MB, 0, 1));
        assertThat(workshop.assets.published()).singleElement().isInstanceOf(AssetReady.class);
    }

    @Test
    void completing_again_answers_again_and_has_no_second_effect() {
        // Given
        workshop.storage.put(upload);
        complete(ANNA);

        // When
        var again = complete(ANNA);

        // Then
        assertThat(again.status()).isEqualTo("ready");
        assertThat(workshop.usage()).isEqualTo(new Usage(MB, 0, 1));
        assertThat(workshop.assets.published()).hasSize(1);
        assertThat(workshop.storage.has(upload)).isTrue();
    }

    @Test
    void without_bytes_it_stays_pending() {
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(UploadMissing.class);
        assertThat(status()).isEqualTo(AssetStatus.PENDING);
    }

    @Test
    void a_slow_upload_that_kept_its_place_becomes_ready() {
        // Given
        workshop.clock.forward(Asset.UPLOAD_LIFE.plusMinutes(5));
        workshop.viewUsage().of(caller(ANNA), SHOP);
        workshop.storage.put(upload);

        // When
        complete(ANNA);

        // Then
        assertThat(workshop.usage()).isEqualTo(new Usage(MB, 0, 1));
    }

    @Test
    void a_completion_that_comes_second_answers_what_the_first_made_of_it() {
        // Given
        workshop.storage.put(upload);
        workshop.storage.whileAsked(() -> workshop.verdicts().give(upload, true));

        // When
        var completed = complete(ANNA);

        // Then
        assertThat(completed.status()).isEqualTo("ready");
        assertThat(workshop.usage()).isEqualTo(new Usage(MB, 0, 1));
        assertThat(workshop.assets.published()).hasSize(1);
    }

    @Test
    void a_storage_that_gives_no_answer_decides_nothing() {
        // Given
        workshop.storage.put(upload);
        workshop.storage.goDown();

        // When, Then
        assertThatThrownBy(() -> complete(ANNA)).isInstanceOf(PartUnavailable.class);
        assertThat(status()).isEqualTo(AssetStatus.PENDING);
    }

    @Test
    void only_the_uploader_and_admins_complete() {
        assertThatThrownBy(() -> complete(BEN)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> complete(VERA)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> complete(MALLORY)).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void an_unknown_asset_is_refused() {
        assertThatThrownBy(
                        () -> completeUpload.complete(new CompleteUpload.Command(caller(ANNA), SHOP, AssetId.next())))
                .isInstanceOf(AssetNotFound.class);
    }

    private AssetStatus status() {
        return workshop.status(upload.id().value());
    }

    private AssetView complete(UserId user) {
        return completeUpload.complete(new CompleteUpload.Command(caller(user), SHOP, upload.id()));
    }
}
