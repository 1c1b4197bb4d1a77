package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import java.time.Instant;
import java.util.UUID;

/** All organizations with their members and licences, each as told last. */
public interface Organizations {

    /** Changes nothing when this version or a later one is stored already. */
    void store(Organization organization);

    /** Changes nothing when this version or a later one is stored already. */
    void store(Membership membership);

    /** Changes nothing when something later is stored already. */
    void store(License license, Instant toldAt);

    /** The organization may not be known yet. */
    void storeEnd(UUID organization, Instant at);
}
