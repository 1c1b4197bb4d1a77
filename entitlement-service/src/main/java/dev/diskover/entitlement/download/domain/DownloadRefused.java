package dev.diskover.entitlement.download.domain;

import dev.diskover.kernel.domain.Rejection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Why a download was not allowed. */
public abstract sealed class DownloadRefused extends Rejection {

    private static final long serialVersionUID = 1L;

    private DownloadRefused(Reason reason, String code, String message) {
        super(reason, code, message);
    }

    /**
     * The rule that stands in the way of the best of the user's entitlements to a file. Where the best is usable, only
     * the file itself can be missing here: the fact that tells of it has not arrived yet.
     */
    public static DownloadRefused because(List<DownloadRight> rights, Instant now) {
        return rights.stream()
                .map(right -> right.at(now))
                .min(Comparator.naturalOrder())
                .map(DownloadRefused::because)
                .orElseGet(NotEntitled::new);
    }

    private static DownloadRefused because(DownloadRight.Standing best) {
        return switch (best) {
            case USABLE -> new AssetNotKnownYet();
            case LIMIT_REACHED -> new DownloadLimitReached();
            case EXPIRED -> new EntitlementExpired();
            case REVOKED -> new EntitlementRevoked();
        };
    }

    /** The account was deactivated; its last access token has not ended yet. */
    public static final class AccountInactive extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        public AccountInactive() {
            super(Reason.FORBIDDEN, "account_inactive", "This account is not active");
        }
    }

    /** Also the answer for a file that does not exist: strangers learn nothing. */
    public static final class NotEntitled extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        NotEntitled() {
            super(Reason.FORBIDDEN, "not_entitled", "You are not entitled to this file");
        }
    }

    /** The time of every entitlement to the file is over. */
    public static final class EntitlementExpired extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        EntitlementExpired() {
            super(Reason.FORBIDDEN, "entitlement_expired", "The time in which you could download this file is over");
        }
    }

    /** Taken back, for example with a refund. */
    public static final class EntitlementRevoked extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        EntitlementRevoked() {
            super(Reason.FORBIDDEN, "entitlement_revoked", "Your entitlement to this file was taken back");
        }
    }

    /** All allowed downloads are used. */
    public static final class DownloadLimitReached extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        DownloadLimitReached() {
            super(Reason.FORBIDDEN, "download_limit_reached", "You have used all downloads of this file");
        }
    }

    /** The user may have the file, but where it lies is not known here yet. Nothing was counted. */
    public static final class AssetNotKnownYet extends DownloadRefused {

        private static final long serialVersionUID = 1L;

        AssetNotKnownYet() {
            super(Reason.UNAVAILABLE, "asset_not_known_yet", "This file is on its way; try again in a moment");
        }
    }
}
