package dev.diskover.asset.asset.domain;

import dev.diskover.asset.membership.domain.License;

/** What an organization uses and has reserved for uploads under way. */
public record Usage(long usedBytes, long reservedBytes, int assets) {

    public static final Usage NOTHING = new Usage(0, 0, 0);

    private static final double PERCENT = 100.0;

    public long takenBytes() {
        return usedBytes + reservedBytes;
    }

    /** Two decimals. More than 100 where the licence became smaller. */
    public double percentOf(License license) {
        var max = license.maxTotalBytes();
        return max == 0 ? PERCENT : Math.round(PERCENT * PERCENT * takenBytes() / max) / PERCENT;
    }

    /** Why there is no place for an upload; the narrowest limit first. */
    public LicenseLimitExceeded refusal(License license, long bytes) {
        if (bytes > license.maxUploadBytes()) {
            return LicenseLimitExceeded.upload(license.maxUploadSizeMb(), bytes);
        }
        return assets >= license.assetsCeiling()
                ? LicenseLimitExceeded.count(license.assetsCeiling(), assets)
                : LicenseLimitExceeded.storage(license.maxTotalStorageMb(), takenBytes(), bytes);
    }
}
