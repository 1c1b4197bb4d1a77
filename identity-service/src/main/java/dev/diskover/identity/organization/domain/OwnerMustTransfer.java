package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** The owner's place changes hands only by a transfer of ownership. */
public final class OwnerMustTransfer extends Rejection {

    public OwnerMustTransfer() {
        super(
                Reason.CONFLICT,
                "owner_must_transfer",
                "There is always exactly one owner; transfer the ownership first");
    }
}
