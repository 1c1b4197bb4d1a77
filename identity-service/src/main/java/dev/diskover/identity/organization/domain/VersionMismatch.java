package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** The change was made on what is no longer so. */
public final class VersionMismatch extends Rejection {

    public VersionMismatch() {
        super(
                Reason.VERSION_MISMATCH,
                "version_mismatch",
                "The organization was changed since you read it; read it again");
    }
}
