package dev.diskover.identity.organization.application.port.in;

import java.util.UUID;

/** Opens the organization that comes with an account. Joins the unit of work that makes the account. */
public interface OpenPersonalOrganization {

    /** @return its id */
    UUID open(UUID user, String name, String username);
}
