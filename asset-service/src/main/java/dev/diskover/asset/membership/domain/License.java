package dev.diskover.asset.membership.domain;

/**
 * The limits of an organization that matter here. Megabytes are binary.
 *
 * @param maxAssetsCount null: unlimited
 */
public record License(long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {

    public static final long BYTES_PER_MB = 1024L * 1024;

    public long maxUploadBytes() {
        return Math.multiplyExact(maxUploadSizeMb, BYTES_PER_MB);
    }

    public long maxTotalBytes() {
        return Math.multiplyExact(maxTotalStorageMb, BYTES_PER_MB);
    }

    /** Unlimited is more than anybody can have. */
    public int assetsCeiling() {
        return maxAssetsCount == null ? Integer.MAX_VALUE : maxAssetsCount;
    }
}
