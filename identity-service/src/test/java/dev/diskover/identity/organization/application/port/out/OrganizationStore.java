package dev.diskover.identity.organization.application.port.out;

import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

/** Where organizations and their members are stored together, with the users who are members. */
public interface OrganizationStore {

    Organizations organizations();

    Members members();

    Slugs slugs();

    UnitOfWork unitOfWork();

    /** A user whose account is active. */
    UUID user();

    void deactivate(UUID user);
}
