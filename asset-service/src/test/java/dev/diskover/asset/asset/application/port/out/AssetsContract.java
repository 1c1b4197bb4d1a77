package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.asset.domain.AssetStatus.READY;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.annasUpload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.UploadedFile;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Assets} does. The fake and PostgreSQL both pass it. */
public abstract class AssetsContract {

    protected abstract Assets assets();

    protected abstract <T> T run(Supplier<T> work);

    protected abstract int published();

    @Test
    void an_asset_is_found_as_it_was_added() {
        // Given
        var asset = added();

        // When
        var found = assets().find(SHOP, asset.state().id()).orElseThrow();

        // Then
        assertThat(found.state()).isEqualTo(asset.state());
        assertThat(found.releaseEvents()).isEmpty();
    }

    @Test
    void an_asset_without_a_checksum_has_none_when_it_is_found() {
        // Given
        var file = annasUpload().state().file();
        var plain = new UploadedFile(file.name(), file.contentType(), file.sizeBytes(), null);
        var asset = Asset.announce(SHOP, plain, null, annasUpload().state().uploadedBy(), NOON);

        // When
        add(asset);

        // Then
        assertThat(found(asset).state().file().checksum()).isNull();
    }

    @Test
    void an_asset_of_another_organization_is_not_found() {
        // Given
        var id = added().state().id();

        // When, Then
        assertThat(assets().find(OTHER_SHOP, id)).isEmpty();
        assertThat(run(() -> assets().lock(OTHER_SHOP, id))).isEmpty();
        assertThat(assets().find(SHOP, AssetId.next())).isEmpty();
        assertThat(run(() -> assets().lock(SHOP, AssetId.next()))).isEmpty();
    }

    @Test
    void a_changed_asset_is_found_as_it_was_left_and_its_events_are_kept() {
        // Given
        var asset = added();

        // When
        changed(asset, () -> asset.becomeReady(NOON.plusSeconds(9)));
        changed(asset, () -> asset.describe(new DisplayName("Loops \"2\" 楽"), "one\ntwo", NOON.plusSeconds(10)));

        // Then
        assertThat(found(asset).state()).isEqualTo(asset.state());
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void of_two_verdicts_on_one_reading_the_second_is_refused() {
        // Given
        var first = added();
        var second = found(first);
        changed(first, () -> first.becomeReady(NOON));

        // When, Then
        assertThatThrownBy(() -> changed(second, () -> second.reject(NOON))).isInstanceOf(IllegalStateException.class);
        assertThat(found(first).state().status()).isEqualTo(READY);
    }

    private Asset added() {
        var asset = annasUpload();
        add(asset);
        return asset;
    }

    private void add(Asset asset) {
        run(() -> {
            assets().add(asset);
            return asset;
        });
    }

    private void changed(Asset asset, Runnable change) {
        run(() -> {
            change.run();
            assets().save(asset);
            return asset;
        });
    }

    private Asset found(Asset asset) {
        return assets().find(SHOP, asset.state().id()).orElseThrow();
    }
}
