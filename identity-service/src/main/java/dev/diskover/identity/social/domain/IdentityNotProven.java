package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** What the provider answered is no proof: signature, audience, nonce or code is wrong. */
public final class IdentityNotProven extends Rejection {

    public IdentityNotProven() {
        super(Reason.UNAUTHENTICATED, "identity_not_proven", "The provider did not prove who you are; begin anew");
    }
}
