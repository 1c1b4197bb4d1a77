package dev.diskover.identity.license.application.port.in;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public interface LicenseViews {

    /**
     * The licence of an organization; the caller has checked that it may be seen. From the moment it expires it reads
     * as the free one.
     */
    LicenseView of(UUID org);

    /**
     * Null limits mean unlimited.
     *
     * @param monthlyFee minor units; null where the price is by contact
     * @param isDefault whether this is the tier every organization starts with
     */
    record LicenseView(
            String tier,
            String name,
            long maxUploadSizeMb,
            long maxTotalStorageMb,
            @Nullable Integer maxAssetsCount,
            @Nullable Integer maxProductsCount,
            @Nullable Integer maxMembersCount,
            @Nullable Long monthlyFee,
            String currency,
            boolean isDefault,
            @Nullable Instant expiresAt) {}
}
