package dev.diskover.catalog.membership.domain;

/** A user's place in an organization and what follows from it here (role matrix of the ledger). */
public record Membership(Role role, boolean membersManageProducts) {

    /** Owners and admins do; members where the organization's setting says so. */
    public boolean mayManageProducts() {
        return switch (role) {
            case OWNER, ADMIN -> true;
            case MEMBER -> membersManageProducts;
            case VIEWER -> false;
        };
    }

    /** @throws RoleNotSufficient unless the role may */
    public void requireManageProducts() {
        if (!mayManageProducts()) {
            throw new RoleNotSufficient();
        }
    }
}
