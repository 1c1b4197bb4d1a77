package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import java.time.Instant;

/** All organizations with their members and licences, each as told last. */
public interface Organizations {

    /** Changes nothing when this version or a later one is stored already. */
    void store(Organization organization);

    /** Changes nothing when something later is stored already. */
    void store(Membership membership, Instant toldAt);

    /** Changes nothing when something later is stored already. */
    void store(License license, Instant toldAt);
}
