package dev.diskover.identity.organization.domain;

import java.util.UUID;

/** A user in an organization. */
public record Member(UUID user, Role role) {

    public boolean isOwner() {
        return role == Role.OWNER;
    }
}
