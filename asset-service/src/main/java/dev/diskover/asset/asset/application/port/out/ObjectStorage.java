package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.application.port.in.UploadAssets.Upload;
import dev.diskover.asset.asset.domain.UploadedFile;
import java.time.Instant;
import java.util.Optional;

/** The bytes. Called over the network, so never inside a unit of work; presigning is local. */
public interface ObjectStorage {

    Upload presignPut(String key, UploadedFile file, Instant expiresAt);

    /** Empty when there is no such object. */
    Optional<Stored> head(String key);

    void remove(String key);

    /** @param checksum SHA-256 in lower-case hex; null where the store knows none */
    record Stored(long sizeBytes, String contentType, String checksum) {}
}
