package dev.diskover.identity.license.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no organization with this id, or it was deleted. */
public final class LicenseNotFound extends Rejection {

    public LicenseNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such organization");
    }
}
