package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;

/** How many members organizations have, against what their licences allow. */
public interface Seats {

    /** The owner's seat of a new organization. */
    void open(OrgId org);

    /**
     * One atomic step: however many ask at once, no more are taken than there are.
     *
     * @param max null: unlimited
     * @return false when none is left
     */
    boolean take(OrgId org, Integer max);

    void free(OrgId org);

    int used(OrgId org);
}
