package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.membership.domain.OrgId;

/** Takes all that an organization sells off the market, for good. */
public interface WithdrawProducts {

    /** Joins the unit of work it is called in. Harmless when done again. */
    void of(OrgId org);
}
