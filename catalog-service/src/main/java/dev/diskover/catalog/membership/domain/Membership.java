package dev.diskover.catalog.membership.domain;

import java.util.Set;

/**
 * What a user may do in an organization.
 *
 * @param permissions codes of identity's role matrix, also such as do not matter here
 */
public record Membership(Set<String> permissions) {

    public Membership {
        permissions = Set.copyOf(permissions);
    }

    /** @throws RoleNotSufficient unless the role has it */
    public void require(Permission permission) {
        if (!permissions.contains(permission.code())) {
            throw new RoleNotSufficient();
        }
    }
}
