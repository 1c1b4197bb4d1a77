package dev.diskover.asset.asset.application.port.out;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What organizations use, and may. */
public interface Quota {

    /**
     * Reserves in one statement, whoever else uploads at the same moment.
     *
     * @return what is used when the reservation would go beyond a limit; empty when it was made
     */
    Optional<Used> reserve(UUID org, long bytes, long maxBytes, int maxCount);

    /** The reserved bytes are used from now on. */
    void keep(UUID org, long bytes);

    void release(UUID org, long bytes);

    /** Ends uploads whose time has passed and gives back what they reserved. */
    void releaseExpired(UUID org, Instant now);

    Used used(UUID org);

    record Used(long usedBytes, long reservedBytes, int assets) {}
}
