package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.application.port.out.Quota.Used;
import dev.diskover.asset.asset.domain.LicenseLimitExceeded;
import dev.diskover.asset.membership.domain.License;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Holds uploads against the licence. */
@ApplicationScoped
class Reservations {

    static final long MEGABYTE = 1024L * 1024;

    private final Quota quota;
    private final Clock clock;

    Reservations(Quota quota, Clock clock) {
        this.quota = quota;
        this.clock = clock;
    }

    /** @throws LicenseLimitExceeded also after uploads that nobody finished have given back their reservations */
    void reserve(UUID org, long bytes, License license) {
        var maxUpload = license.maxUploadSizeMb() * MEGABYTE;
        if (bytes > maxUpload) {
            throw new LicenseLimitExceeded("max_upload_size_mb", maxUpload, 0, bytes);
        }
        var maxBytes = license.maxTotalStorageMb() * MEGABYTE;
        var maxCount = license.maxAssetsCount() == null ? Integer.MAX_VALUE : license.maxAssetsCount();
        if (quota.reserve(org, bytes, maxBytes, maxCount).isPresent()) {
            quota.releaseExpired(org, clock.instant());
            quota.reserve(org, bytes, maxBytes, maxCount).ifPresent(used -> {
                throw refusal(used, bytes, maxBytes, maxCount);
            });
        }
    }

    void keep(UUID org, long bytes) {
        quota.keep(org, bytes);
    }

    void release(UUID org, long bytes) {
        quota.release(org, bytes);
    }

    private static LicenseLimitExceeded refusal(Used used, long bytes, long maxBytes, int maxCount) {
        return used.assets() >= maxCount
                ? new LicenseLimitExceeded("max_assets_count", maxCount, used.assets(), 1)
                : new LicenseLimitExceeded(
                        "max_total_storage_mb", maxBytes, used.usedBytes() + used.reservedBytes(), bytes);
    }
}
