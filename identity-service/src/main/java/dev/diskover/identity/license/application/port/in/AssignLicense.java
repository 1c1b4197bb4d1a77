package dev.diskover.identity.license.application.port.in;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.Tier;
import java.time.Instant;
import java.util.UUID;

/** A lower licence deletes nothing: what is there stays, but nothing is added until it fits again. */
public interface AssignLicense {

    /** Gives a new organization its free licence. Joins the unit of work that makes the organization. */
    void assignDefault(UUID org);

    /**
     * The assignment is kept with its reason.
     *
     * @throws dev.diskover.identity.license.domain.LicenseNotFound when there is no such organization
     * @throws dev.diskover.identity.license.domain.ExpiryNotAllowed
     */
    LicenseView assign(Command command);

    /** For a deleted organization. Joins the unit of work that deletes it. */
    void withdraw(UUID org);

    /** @param expiresAt null: the licence does not expire */
    record Command(UUID org, Tier tier, Instant expiresAt, UUID assignedBy, String reason) {}
}
