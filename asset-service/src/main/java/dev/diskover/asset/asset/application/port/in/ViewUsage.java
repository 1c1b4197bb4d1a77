package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;
import org.jspecify.annotations.Nullable;

/** What an organization uses, has reserved and may use. */
public interface ViewUsage {

    UsageView of(Caller caller, OrgId org);

    /** Bytes and counts; {@code maxAssetsCount} null: unlimited. */
    record UsageView(
            long usedBytes,
            long reservedBytes,
            long maxTotalBytes,
            long maxUploadSizeBytes,
            int assetsCount,
            @Nullable Integer maxAssetsCount,
            double percentUsed) {}
}
