package dev.diskover.asset.membership.domain;

import static dev.diskover.asset.membership.domain.Permission.DELETE_ANY_ASSET;
import static dev.diskover.asset.membership.domain.Permission.DELETE_OWN_ASSETS;
import static dev.diskover.asset.membership.domain.Permission.UPLOAD_ASSETS;

import java.util.Set;

/**
 * A user's place in an organization.
 *
 * @param permissions codes of identity's role matrix, also such as do not matter here
 */
public record Membership(UserId user, Set<String> permissions) {

    public Membership {
        permissions = Set.copyOf(permissions);
    }

    public boolean mayUpload() {
        return may(UPLOAD_ASSETS);
    }

    /** Whoever may delete an asset may change it. */
    public boolean mayChange(UserId uploadedBy) {
        return may(DELETE_ANY_ASSET) || (user.equals(uploadedBy) && may(DELETE_OWN_ASSETS));
    }

    private boolean may(Permission permission) {
        return permissions.contains(permission.code());
    }
}
