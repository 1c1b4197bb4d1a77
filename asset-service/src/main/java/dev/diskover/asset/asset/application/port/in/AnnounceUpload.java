package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.application.IdempotencyKey;
import java.time.Instant;
import java.util.Map;

/** Reserves the place a file will take and answers where to put its bytes. */
public interface AnnounceUpload {

    /** @throws dev.diskover.asset.asset.domain.LicenseLimitExceeded when there is no place for it */
    Announced announce(Command command);

    /** @param name null: the file's own */
    record Command(Caller caller, OrgId org, UploadedFile file, DisplayName name, IdempotencyKey key) {}

    record Announced(AssetView asset, UploadAddress upload) {}

    /** A presigned address: exactly this method and these headers, once, until it expires. */
    record UploadAddress(String method, String url, Map<String, String> headers, Instant expiresAt) {

        public UploadAddress {
            headers = Map.copyOf(headers);
        }
    }
}
