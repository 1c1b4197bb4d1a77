package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** A message that was not signed by its sender, or long ago. */
public final class SignatureInvalid extends Rejection {

    public SignatureInvalid() {
        super(
                Reason.UNAUTHENTICATED,
                "webhook_signature_invalid",
                "The signature of this message is missing, wrong or too old");
    }
}
