package dev.diskover.admin.directory.application.port.in;

import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import java.time.Instant;
import java.util.UUID;

/** Takes in what is told of organizations. It may come twice and in any order. */
public interface KeepOrganizations {

    void keep(Organization organization);

    void keep(Membership membership);

    void keep(License license, Instant toldAt);

    void ended(UUID organization, Instant at);
}
