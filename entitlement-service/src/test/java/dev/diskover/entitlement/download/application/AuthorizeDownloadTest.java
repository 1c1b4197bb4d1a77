package dev.diskover.entitlement.download.application;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.grant.domain.EntitlementStatus.ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload;
import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload.DownloadAddress;
import dev.diskover.entitlement.download.application.port.out.AddressHashes.AddressHash;
import dev.diskover.entitlement.download.application.port.out.FileAddresses.FileAddress;
import dev.diskover.entitlement.download.domain.AssetCopy;
import dev.diskover.entitlement.download.domain.DownloadRefused.AccountInactive;
import dev.diskover.entitlement.download.domain.DownloadRefused.AssetNotKnownYet;
import dev.diskover.entitlement.download.domain.DownloadRefused.DownloadLimitReached;
import dev.diskover.entitlement.download.domain.DownloadRefused.NotEntitled;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.download.domain.Visitor;
import dev.diskover.entitlement.fixture.InMemoryDownloads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AuthorizeDownloadTest {

    private static final Instant IN_AN_HOUR = NOON.plus(Duration.ofHours(1));
    private static final AssetCopy READY = new AssetCopy(
            LOOPS_ZIP, "Loops", new StoredFile("shop/loops.zip", "loops.zip", 42), "application/zip", "ready", NOON);

    private final InMemoryDownloads downloads = new InMemoryDownloads();
    private final AuthorizeDownload authorizeDownload = new AuthorizeDownloadService(
            downloads,
            address -> new AddressHash("00ff"),
            (file, now) -> new FileAddress("https://storage.test/" + file.storageKey(), IN_AN_HOUR),
            Clock.fixed(NOON, ZoneOffset.UTC),
            Runnable::run);

    @Test
    void an_entitled_user_gets_an_address_and_the_download_is_counted_without_the_visitors_address() {
        // Given
        downloads.keep(READY);
        downloads.give(ANNA, LOOPS_ZIP, new DownloadRight(ACTIVE, null, 0, 5));

        // When
        var address = authorize();

        // Then
        assertThat(address)
                .isEqualTo(new DownloadAddress("https://storage.test/shop/loops.zip", "loops.zip", 42, IN_AN_HOUR));
        assertThat(downloads.counted()).singleElement().satisfies(counted -> {
            assertThat(counted.address()).isEqualTo(new AddressHash("00ff"));
            assertThat(counted.userAgent()).isEqualTo("curl/8");
            assertThat(counted.at()).isEqualTo(NOON);
        });
    }

    @Test
    void the_last_allowed_download_is_the_last() {
        // Given
        downloads.keep(READY);
        downloads.give(ANNA, LOOPS_ZIP, new DownloadRight(ACTIVE, null, 4, 5));
        authorize();

        // When, Then
        assertThatThrownBy(this::authorize).hasCauseInstanceOf(DownloadLimitReached.class);
        assertThat(downloads.counted()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_known_yet_costs_no_download() {
        // Given
        downloads.give(ANNA, LOOPS_ZIP, new DownloadRight(ACTIVE, null, 0, 1));

        // When, Then
        assertThatThrownBy(this::authorize).hasCauseInstanceOf(AssetNotKnownYet.class);
        assertThat(downloads.counted()).isEmpty();
    }

    @Test
    void a_deactivated_user_is_told_so() {
        // Given
        downloads.keep(READY);
        downloads.give(ANNA, LOOPS_ZIP, new DownloadRight(ACTIVE, null, 0, 5));
        downloads.keep(ANNA, false, NOON);

        // When, Then
        assertThatThrownBy(this::authorize).hasCauseInstanceOf(AccountInactive.class);
        assertThat(downloads.counted()).isEmpty();
    }

    @Test
    void a_stranger_is_refused() {
        // Given
        downloads.keep(READY);

        // When, Then
        assertThatThrownBy(this::authorize).hasCauseInstanceOf(NotEntitled.class);
    }

    private DownloadAddress authorize() {
        var command = new AuthorizeDownload.Command(ANNA, LOOPS_ZIP, new Visitor("203.0.113.7", "curl/8"));
        return authorizeDownload.authorize(command).toCompletableFuture().join();
    }
}
