package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import java.time.Instant;

/** What organizations use, and may. */
public interface Quota {

    /**
     * Holds one upload against upload size, storage and count in one statement, whoever else uploads at that moment.
     *
     * @return false when it would go beyond a limit; nothing is reserved then
     */
    boolean reserve(OrgId org, long bytes, License license);

    /** The reserved bytes are used from now on. */
    void keep(OrgId org, long bytes);

    /** The reserved bytes and the asset's place are free again. */
    void release(OrgId org, long bytes);

    /** Ends uploads whose time has passed and gives back what they reserved. */
    void releaseExpired(OrgId org, Instant now);

    /** Without what is reserved for uploads whose time has passed: it is there for whoever needs it. */
    Usage usage(OrgId org, Instant now);
}
