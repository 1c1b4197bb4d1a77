package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** The provider knows no verified address of the person. */
public final class EmailNotVerified extends Rejection {

    public EmailNotVerified() {
        super(Reason.FORBIDDEN, "email_not_verified", "Verify your e-mail address at the provider first");
    }
}
