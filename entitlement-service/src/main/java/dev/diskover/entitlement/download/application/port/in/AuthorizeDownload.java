package dev.diskover.entitlement.download.application.port.in;

import dev.diskover.entitlement.download.domain.DownloadRefused;
import dev.diskover.entitlement.download.domain.Visitor;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.PartUnavailable;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

public interface AuthorizeDownload {

    /**
     * Counts a download on the best usable entitlement and answers where the file can be fetched.
     *
     * @return fails with {@link DownloadRefused} where there is none, and with {@link PartUnavailable} where too many
     *     ask at once; then nothing is counted
     */
    CompletionStage<DownloadAddress> authorize(Command command);

    record Command(UserId user, AssetId asset, Visitor visitor) {}

    /** @param expiresAt when the address stops working, not the entitlement */
    record DownloadAddress(String url, String filename, long sizeBytes, Instant expiresAt) {}
}
