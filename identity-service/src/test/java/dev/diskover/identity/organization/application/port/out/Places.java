package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.kernel.application.UnitOfWork;

/** Where it is stored what organizations take and what they owe. */
public interface Places {

    Slugs slugs();

    Seats seats();

    Obligations obligations();

    UnitOfWork unitOfWork();

    /** One that is stored, with a slug of its own and one seat used. */
    OrgId organization();
}
