package dev.diskover.asset.asset.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** Looking after uploaded files. */
public interface ManageAssets {

    Page<AssetView> list(Member member, UUID org, Filter filter, Sort sort, String cursor, int limit);

    AssetView get(Member member, UUID org, UUID asset);

    /** @param name null keeps it; {@code description} likewise */
    AssetView rename(Member member, UUID org, UUID asset, String name, String description);

    UsageView usage(Member member, UUID org);

    /** Null fields do not filter. {@code q} is the beginning of the name, in any case. */
    record Filter(String status, String contentType, String q) {}

    enum Sort {
        NEWEST,
        NAME
    }

    /** Bytes and counts; {@code maxAssetsCount} null: unlimited. */
    record UsageView(
            long usedBytes,
            long reservedBytes,
            long maxTotalBytes,
            long maxUploadSizeBytes,
            int assetsCount,
            Integer maxAssetsCount,
            double percentUsed) {}
}
