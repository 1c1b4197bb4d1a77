package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.kernel.application.IdempotencyKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Bringing files into storage. */
public interface UploadAssets {

    /**
     * Reserves the place the file will take and answers where to put it.
     *
     * @throws dev.diskover.asset.asset.domain.LicenseLimitExceeded
     */
    Announced announce(Member member, UUID org, UploadedFile file, String name, IdempotencyKey key);

    /**
     * Checks what was uploaded. Completing a ready asset again answers it again.
     *
     * @throws dev.diskover.asset.asset.domain.UploadMissing
     * @throws dev.diskover.asset.asset.domain.UploadMismatch
     * @throws dev.diskover.asset.asset.domain.UploadEnded
     */
    AssetView complete(Member member, UUID org, UUID asset);

    record Announced(AssetView asset, Upload upload) {}

    /** A presigned address: exactly this method and these headers, until it expires. */
    record Upload(String method, String url, Map<String, String> headers, Instant expiresAt) {}
}
