package dev.diskover.entitlement.download.application;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload;
import dev.diskover.entitlement.download.application.port.out.AddressHashes;
import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.entitlement.download.application.port.out.FileAddresses;
import dev.diskover.entitlement.download.domain.DownloadRefused;
import dev.diskover.entitlement.download.domain.DownloadRefused.AccountInactive;
import dev.diskover.entitlement.download.domain.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

@ApplicationScoped
class AuthorizeDownloadService implements AuthorizeDownload {

    private final Downloads downloads;
    private final AddressHashes hashes;
    private final FileAddresses addresses;
    private final Clock clock;
    private final Executor blocking;

    AuthorizeDownloadService(
            Downloads downloads, AddressHashes hashes, FileAddresses addresses, Clock clock, Executor blocking) {
        this.downloads = downloads;
        this.hashes = hashes;
        this.addresses = addresses;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public CompletionStage<DownloadAddress> authorize(Command command) {
        var visitor = command.visitor();
        var attempt = new Attempt(
                command.user(), command.asset(), hashes.of(visitor.address()), visitor.userAgent(), clock.instant());
        return downloads
                .count(attempt)
                .thenCompose(file ->
                        file.isPresent() ? completedFuture(file.get()) : supplyAsync(() -> refuse(attempt), blocking))
                .thenApply(file -> address(file, attempt));
    }

    private StoredFile refuse(Attempt attempt) {
        throw downloads.isActive(attempt.user())
                ? DownloadRefused.because(downloads.rights(attempt.user(), attempt.asset()), attempt.at())
                : new AccountInactive();
    }

    private DownloadAddress address(StoredFile file, Attempt attempt) {
        var address = addresses.of(file, attempt.at());
        return new DownloadAddress(address.url(), file.filename(), file.sizeBytes(), address.expiresAt());
    }
}
