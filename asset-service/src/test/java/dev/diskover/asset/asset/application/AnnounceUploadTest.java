package dev.diskover.asset.asset.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.MALLORY;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static dev.diskover.asset.fixture.Cast.caller;
import static dev.diskover.asset.fixture.Cast.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.application.port.in.AnnounceUpload.Announced;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.LicenseLimitExceeded;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.asset.membership.domain.UserId;
import dev.diskover.kernel.application.IdempotencyKey;
import org.junit.jupiter.api.Test;

class AnnounceUploadTest {

    private final Workshop workshop = new Workshop();
    private final AnnounceUpload announceUpload = workshop.announceUpload();

    @Test
    void the_place_is_reserved_and_the_address_lives_as_long_as_the_upload() {
        // When
        var announced = announce(ANNA, 3 * MB);

        // Then
        assertThat(announced.asset().status()).isEqualTo("pending");
        assertThat(announced.upload().expiresAt()).isEqualTo(NOON.plus(Asset.UPLOAD_LIFE));
        assertThat(workshop.usage()).isEqualTo(new Usage(0, 3 * MB, 1));
        assertThat(workshop.assets.states()).hasSize(1);
    }

    @Test
    void a_member_may_upload_a_viewer_may_not_and_a_stranger_learns_nothing() {
        assertThat(announce(BEN, MB).asset().uploadedBy()).isEqualTo(BEN.value());
        assertThatThrownBy(() -> announce(VERA, MB)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> announce(MALLORY, MB)).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> announceUpload.announce(command(ANNA, OTHER_SHOP, MB, IdempotencyKey.none())))
                .isInstanceOf(OrganizationNotFound.class);
        assertThat(workshop.assets.states()).hasSize(1);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        // Given
        workshop.memberships.license(new License(2, 4, 100));

        // When, Then
        assertThatThrownBy(() -> announce(ANNA, 2 * MB + 1)).isInstanceOf(LicenseLimitExceeded.class);
        assertThat(workshop.assets.states()).isEmpty();
        assertThat(workshop.usage()).isEqualTo(Usage.NOTHING);
    }

    @Test
    void storage_may_be_filled_to_the_last_byte() {
        // Given
        workshop.memberships.license(new License(2, 4, 100));
        announce(ANNA, 2 * MB);

        // When
        announce(ANNA, 2 * MB);

        // Then
        assertThatThrownBy(() -> announce(ANNA, 1))
                .isInstanceOfSatisfying(LicenseLimitExceeded.class, refusal -> assertThat(refusal.details())
                        .containsEntry("limit", "max_total_storage_mb")
                        .containsEntry("used", 4L));
    }

    @Test
    void a_late_upload_makes_room_when_somebody_needs_it() {
        // Given
        workshop.memberships.license(new License(100, 1000, 1));
        var late = announce(ANNA, MB);
        workshop.clock.forward(Asset.UPLOAD_LIFE);

        // When
        announce(ANNA, 2 * MB);

        // Then
        assertThat(workshop.status(late.asset().id())).isEqualTo(AssetStatus.EXPIRED);
        assertThat(workshop.usage()).isEqualTo(new Usage(0, 2 * MB, 1));
    }

    @Test
    void a_late_upload_keeps_its_place_while_nobody_needs_it() {
        // Given
        var late = announce(ANNA, MB);
        workshop.clock.forward(Asset.UPLOAD_LIFE);

        // When
        announce(ANNA, MB);

        // Then
        assertThat(workshop.status(late.asset().id())).isEqualTo(AssetStatus.PENDING);
    }

    @Test
    void an_upload_within_its_time_never_makes_room() {
        // Given
        workshop.memberships.license(new License(100, 1000, 1));
        var running = announce(ANNA, MB);
        workshop.clock.forward(Asset.UPLOAD_LIFE.minusMillis(1));

        // When, Then
        assertThatThrownBy(() -> announce(ANNA, MB)).isInstanceOf(LicenseLimitExceeded.class);
        assertThat(workshop.status(running.asset().id())).isEqualTo(AssetStatus.PENDING);
    }

    @Test
    void the_same_key_reserves_once_and_answers_the_same() {
        // Given
        var key = new IdempotencyKey("anna", "POST", "key", "hash");

        // When
        var first = announceUpload.announce(command(ANNA, SHOP, MB, key));
        var second = announceUpload.announce(command(ANNA, SHOP, MB, key));

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(workshop.usage().assets()).isEqualTo(1);
    }

    private Announced announce(UserId user, long bytes) {
        return announceUpload.announce(command(user, SHOP, bytes, IdempotencyKey.none()));
    }

    private static AnnounceUpload.Command command(UserId user, OrgId org, long bytes, IdempotencyKey key) {
        return new AnnounceUpload.Command(caller(user), org, file("loops.zip", bytes), null, key);
    }
}
