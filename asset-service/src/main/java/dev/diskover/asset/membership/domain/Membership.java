package dev.diskover.asset.membership.domain;

/** A user's place in an organization and what follows from it here (role matrix of the ledger). */
public record Membership(UserId user, Role role) {

    public boolean mayUpload() {
        return switch (role) {
            case OWNER, ADMIN, MEMBER -> true;
            case VIEWER -> false;
        };
    }

    /** One's own as long as one may upload; what others uploaded as owner or admin. */
    public boolean mayChange(UserId uploadedBy) {
        return switch (role) {
            case OWNER, ADMIN -> true;
            case MEMBER -> user.equals(uploadedBy);
            case VIEWER -> false;
        };
    }
}
