package dev.diskover.identity.license.application.port.in;

import java.util.UUID;

public interface AssignLicense {

    /** Gives a new organization its free licence. Joins the unit of work that makes the organization. */
    void assignDefault(UUID org);
}
