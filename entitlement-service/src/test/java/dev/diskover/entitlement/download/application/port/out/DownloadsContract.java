package dev.diskover.entitlement.download.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.ACTIVE;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.EXPIRED;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.REVOKED;
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

/** What every implementation of {@link Downloads} does. The fake and PostgreSQL both pass it. */
public abstract class DownloadsContract {

    private static final StoredFile LOOPS_FILE = new StoredFile("shop/loops.zip", "loops.zip", 42);
    private static final DownloadRight WITHOUT_LIMIT = new DownloadRight(ACTIVE, null, 0, null);

    protected abstract Downloads downloads();

    protected abstract Assets assets();

    protected abstract Users users();

    protected abstract <T> T run(Supplier<T> work);

    protected abstract void give(UserId user, DownloadRight right);

    /** How many downloads were logged and told. */
    protected abstract int logged();

    @Test
    void a_download_is_counted_logged_and_answered_with_the_file() {
        // Given
        know("ready", NOON);
        give(ANNA, new DownloadRight(ACTIVE, NEXT_MONTH, 2, 5));

        // When
        var file = count(ANNA);

        // Then
        assertThat(file).contains(LOOPS_FILE);
        assertThat(rights(ANNA)).containsExactly(new DownloadRight(ACTIVE, NEXT_MONTH, 3, 5));
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_used_is_not_counted() {
        // Given
        know("ready", NOON);
        give(ANNA, new DownloadRight(ACTIVE, NOON, 0, 5));
        give(ANNA, new DownloadRight(ACTIVE, NEXT_MONTH, 5, 5));
        give(ANNA, new DownloadRight(EXPIRED, NOON, 0, null));
        give(ANNA, new DownloadRight(REVOKED, null, 0, null));
        give(BEN, WITHOUT_LIMIT);

        // When
        var file = count(ANNA);

        // Then
        assertThat(file).isEmpty();
        assertThat(rights(ANNA)).hasSize(4).noneMatch(right -> right.downloadsUsed() == 1);
        assertThat(logged()).isZero();
    }

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
    void an_entitlement_without_limit_is_used_before_one_that_would_be_used_up() {
        // Given
        know("ready", NOON);
        give(ANNA, new DownloadRight(ACTIVE, NEXT_MONTH, 0, 5));
        give(ANNA, WITHOUT_LIMIT);

        // When
        count(ANNA);

        // Then
        assertThat(rights(ANNA))
                .containsExactlyInAnyOrder(
                        new DownloadRight(ACTIVE, NEXT_MONTH, 0, 5), new DownloadRight(ACTIVE, null, 1, null));
    }

    @Test
    void of_limited_ones_the_one_that_ends_first_is_used_and_then_the_next() {
        // Given
        know("ready", NOON);
        give(ANNA, new DownloadRight(ACTIVE, null, 0, 1));
        give(ANNA, new DownloadRight(ACTIVE, NEXT_MONTH, 0, 1));

        // When
        count(ANNA);

        // Then
        assertThat(rights(ANNA))
                .containsExactlyInAnyOrder(
                        new DownloadRight(ACTIVE, null, 0, 1), new DownloadRight(ACTIVE, NEXT_MONTH, 1, 1));
        assertThat(count(ANNA)).isPresent();
        assertThat(count(ANNA)).isEmpty();
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

    private void tell(UserId user, boolean active, Instant at) {
        run(() -> {
            users().keep(user, active, at);
            return null;
        });
    }

    private void know(String status, Instant updatedAt) {
        run(() -> {
            assets().keep(new AssetCopy(LOOPS_ZIP, "Loops", LOOPS_FILE, "application/zip", status, updatedAt));
            return null;
        });
    }

    private Optional<StoredFile> count(UserId user) {
        return run(() -> downloads().count(new Attempt(user, LOOPS_ZIP, new AddressHash("00ff"), null, NOON)));
    }

    private List<DownloadRight> rights(UserId user) {
        return downloads().rights(user, LOOPS_ZIP);
    }
}
