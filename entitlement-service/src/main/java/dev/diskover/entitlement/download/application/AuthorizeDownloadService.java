package dev.diskover.entitlement.download.application;

import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload;
import dev.diskover.entitlement.download.application.port.out.AddressHashes;
import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.application.port.out.FileAddresses;
import dev.diskover.entitlement.download.domain.DownloadRefused;
import dev.diskover.entitlement.download.domain.DownloadRefused.AccountInactive;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

@ApplicationScoped
class AuthorizeDownloadService implements AuthorizeDownload {

    private final Downloads downloads;
    private final AddressHashes hashes;
    private final FileAddresses addresses;
    private final Clock clock;

    AuthorizeDownloadService(Downloads downloads, AddressHashes hashes, FileAddresses addresses, Clock clock) {
        this.downloads = downloads;
        this.hashes = hashes;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public DownloadAddress authorize(Command command) {
        var now = clock.instant();
        var visitor = command.visitor();
        var attempt = new Downloads.Attempt(
                command.user(), command.asset(), hashes.of(visitor.address()), visitor.userAgent(), now);
        var file = downloads.count(attempt).orElseThrow(() -> refusal(command, now));
        var address = addresses.of(file, now);
        return new DownloadAddress(address.url(), file.filename(), file.sizeBytes(), address.expiresAt());
    }

    private DownloadRefused refusal(Command command, Instant now) {
        return downloads.isActive(command.user())
                ? DownloadRefused.because(downloads.rights(command.user(), command.asset()), now)
                : new AccountInactive();
    }
}
