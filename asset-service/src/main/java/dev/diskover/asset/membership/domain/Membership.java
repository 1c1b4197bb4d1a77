package dev.diskover.asset.membership.domain;

/** A user's place in an organization and what follows from it here (role matrix of the ledger). */
public record Membership(Role role, boolean membersManageProducts) {

    /** Everybody but viewers. */
    public boolean mayUpload() {
        return role != Role.VIEWER;
    }

    /** Owners and admins may change what others uploaded. */
    public boolean mayChangeAny() {
        return role == Role.OWNER || role == Role.ADMIN;
    }
}
