package dev.diskover.entitlement.download.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.download.application.port.out.AddressHashes.AddressHash;
import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.entitlement.download.domain.AssetCopy;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Downloads} makes of the news of files and accounts. */
public abstract class KnownToDownloadsContract {

    static final StoredFile LOOPS_FILE = new StoredFile("shop/loops.zip", "loops.zip", 42);
    static final DownloadRight WITHOUT_LIMIT = new DownloadRight(ACTIVE, null, 0, null);

    protected abstract Downloads downloads();

    protected abstract Assets assets();

    protected abstract Users users();

    protected abstract <T> T run(Supplier<T> work);

    protected abstract void give(UserId user, DownloadRight right);

    /** How many downloads were logged and told. */
    protected abstract int logged();

    @Test
    void a_file_that_is_not_known_or_not_ready_is_not_counted() {
        // Given
        give(ANNA, WITHOUT_LIMIT);

        // When
        var unknown = count(ANNA);
        know("quarantined", NOON);
        var notReady = count(ANNA);

        // Then
        assertThat(unknown).isEmpty();
        assertThat(notReady).isEmpty();
        assertThat(rights(ANNA)).containsExactly(WITHOUT_LIMIT);
    }

    @Test
    void old_news_of_a_file_changes_nothing() {
        // Given
        know("ready", NOON);
        give(ANNA, WITHOUT_LIMIT);

        // When
        know("quarantined", NOON.minusSeconds(1));

        // Then
        assertThat(count(ANNA)).isPresent();
    }

    @Test
    void a_deactivated_user_gets_nothing_until_they_are_back_whatever_order_the_news_comes_in() {
        // Given
        know("ready", NOON);
        give(ANNA, WITHOUT_LIMIT);
        give(BEN, WITHOUT_LIMIT);

        // When
        tell(ANNA, false, NOON);
        var deactivated = count(ANNA);
        var other = count(BEN);
        tell(ANNA, true, NOON.plusSeconds(2));
        tell(ANNA, false, NOON.plusSeconds(1));
        var back = count(ANNA);

        // Then
        assertThat(deactivated).isEmpty();
        assertThat(other).isPresent();
        assertThat(back).isPresent();
        assertThat(logged()).isEqualTo(2);
        assertThat(downloads().isActive(ANNA)).isTrue();
    }

    void tell(UserId user, boolean active, Instant at) {
        run(() -> {
            users().keep(user, active, at);
            return null;
        });
    }

    void know(String status, Instant updatedAt) {
        run(() -> {
            assets().keep(new AssetCopy(LOOPS_ZIP, "Loops", LOOPS_FILE, "application/zip", status, updatedAt));
            return null;
        });
    }

    protected Optional<StoredFile> count(Attempt attempt) {
        return downloads().count(attempt).toCompletableFuture().join();
    }

    Optional<StoredFile> count(UserId user) {
        return count(new Attempt(user, LOOPS_ZIP, new AddressHash("00ff"), null, NOON));
    }

    List<DownloadRight> rights(UserId user) {
        return downloads().rights(user, LOOPS_ZIP);
    }
}
