package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** The person, or the provider, did not agree. */
public final class SignInCancelled extends Rejection {

    public SignInCancelled() {
        super(Reason.FORBIDDEN, "sign_in_cancelled", "The sign-in was cancelled at the provider");
    }
}
