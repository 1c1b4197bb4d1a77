package dev.diskover.entitlement.download.application.port.out;

import dev.diskover.entitlement.download.domain.StoredFile;
import java.time.Instant;

/** Addresses by which anybody who has them can fetch one file for a while. */
public interface FileAddresses {

    /** Computed here, without asking the storage. */
    FileAddress of(StoredFile file, Instant now);

    record FileAddress(String url, Instant expiresAt) {}
}
