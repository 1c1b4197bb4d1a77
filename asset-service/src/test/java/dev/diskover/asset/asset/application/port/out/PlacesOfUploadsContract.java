package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Quota} does with the places of uploads as they end. */
public abstract class PlacesOfUploadsContract {

    static final License SMALL = new License(4, 10, 3);
    static final Instant LATE = NOON.plus(Asset.UPLOAD_LIFE);

    protected abstract Quota quota();

    protected abstract Assets assets();

    protected abstract <T> T run(Supplier<T> work);

    @Test
    void bytes_are_reserved_then_used() {
        // Given
        reserve(4 * MB, SMALL);
        reserve(MB, SMALL);

        // When
        run(() -> quota().keep(SHOP, 4 * MB));

        // Then
        assertThat(usage(NOON)).isEqualTo(new Usage(4 * MB, MB, 2));
    }

    @Test
    void a_released_place_is_free_again() {
        // Given
        reserve(4 * MB, SMALL);

        // When
        run(() -> quota().release(SHOP, 4 * MB));

        // Then
        assertThat(usage(NOON)).isEqualTo(Usage.NOTHING);
    }

    @Test
    void an_upload_past_its_time_is_not_counted_and_not_ended_by_looking() {
        // Given
        var late = upload(SHOP, 3 * MB, NOON);
        upload(SHOP, MB, NOON.plusSeconds(1));

        // When, Then
        assertThat(usage(LATE.minusMillis(1))).isEqualTo(new Usage(0, 4 * MB, 2));
        assertThat(usage(LATE)).isEqualTo(new Usage(0, MB, 1));
        assertThat(status(late)).isEqualTo(AssetStatus.PENDING);
    }

    @Test
    void only_uploads_past_their_time_are_ended_and_give_back_their_place() {
        // Given
        var late = upload(SHOP, 3 * MB, NOON);
        var running = upload(SHOP, MB, NOON.plusSeconds(1));
        var others = upload(OTHER_SHOP, MB, NOON);

        // When
        run(() -> quota().releaseExpired(SHOP, LATE));
        run(() -> quota().releaseExpired(SHOP, LATE));

        // Then
        assertThat(status(late)).isEqualTo(AssetStatus.EXPIRED);
        assertThat(status(running)).isEqualTo(AssetStatus.PENDING);
        assertThat(status(others)).isEqualTo(AssetStatus.PENDING);
        assertThat(usage(NOON)).isEqualTo(new Usage(0, MB, 1));
    }

    boolean reserve(long bytes, License license) {
        return run(() -> quota().reserve(SHOP, bytes, license));
    }

    Asset upload(OrgId org, long bytes, Instant announcedAt) {
        var asset = Asset.announce(org, file("loops.zip", bytes), null, ANNA, announcedAt);
        run(() -> {
            quota().reserve(org, bytes, SMALL);
            assets().add(asset);
        });
        return asset;
    }

    AssetStatus status(Asset asset) {
        var state = asset.state();
        return assets().find(state.org(), state.id()).orElseThrow().state().status();
    }

    Usage usage(Instant now) {
        return quota().usage(SHOP, now);
    }

    void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }
}
