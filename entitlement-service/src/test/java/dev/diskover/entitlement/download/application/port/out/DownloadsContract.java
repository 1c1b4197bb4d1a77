package dev.diskover.entitlement.download.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.ACTIVE;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.EXPIRED;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.download.domain.DownloadRight;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Downloads} does. The fake and PostgreSQL both pass it. */
public abstract class DownloadsContract extends KnownToDownloadsContract {

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
}
