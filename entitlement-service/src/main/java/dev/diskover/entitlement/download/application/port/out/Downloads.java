package dev.diskover.entitlement.download.application.port.out;

import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.PartUnavailable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Downloads that were allowed, counted on the entitlements. */
public interface Downloads {

    /**
     * In one step: picks the user's best usable entitlement to a file that is known and ready, counts, logs, and keeps
     * the fact of it. Best is one without a limit, since using it costs nothing; then the one that ends first. Does not
     * hold up the caller, so that those who ask at about the same time can be counted together.
     *
     * @return empty when no entitlement is usable, the file is not known or the account is not active; nothing was
     *     counted then. Failed with {@link PartUnavailable} where too many ask at once. Completed on a thread that
     *     must not be held up
     */
    CompletionStage<Optional<StoredFile>> count(Attempt attempt);

    /** Everything the user ever had that gives this file. */
    List<DownloadRight> rights(UserId user, AssetId asset);

    /** Whether the user's account is not known to be deactivated. */
    boolean isActive(UserId user);

    /** @param userAgent null where the client did not say */
    record Attempt(UserId user, AssetId asset, AddressHashes.AddressHash address, String userAgent, Instant at) {}
}
