package dev.diskover.catalog.link.application.port.out;

import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.link.domain.LinkableAsset;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What this service knows of files. Each test begins without any. */
public abstract class AssetCopyContract {

    protected abstract AssetCopy copy();

    protected abstract void run(Runnable work);

    @Test
    void what_was_kept_is_found() {
        // Given
        assertThat(copy().find(LOOPS_ZIP)).isEmpty();

        // When
        keep(loopsZip());

        // Then
        assertThat(copy().find(LOOPS_ZIP)).contains(loopsZip());
    }

    @Test
    void what_was_told_later_stays_whatever_order_it_comes_in() {
        // Given
        var early = named("Early", NOON);
        var late = named("Late", NOON.plusSeconds(1));

        // When
        keep(late);
        keep(early);
        keep(late);

        // Then
        assertThat(copy().find(LOOPS_ZIP)).contains(late);
    }

    @Test
    void a_new_name_replaces_the_old() {
        // Given
        keep(named("Early", NOON));

        // When
        keep(named("Late", NOON.plusSeconds(1)));

        // Then
        assertThat(copy().find(LOOPS_ZIP)).map(LinkableAsset::name).contains("Late");
    }

    private void keep(LinkableAsset asset) {
        run(() -> copy().keep(asset));
    }

    private static LinkableAsset named(String name, Instant updatedAt) {
        return new LinkableAsset(LOOPS_ZIP, SHOP, name, "application/zip", 1_048_576, updatedAt);
    }
}
