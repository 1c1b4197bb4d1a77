package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** Not a path of our web app. */
public final class InvalidReturnPath extends Rejection {

    public InvalidReturnPath() {
        super(Reason.MALFORMED, "invalid_return_to", "return_to is a path of the web app, such as /library");
    }
}
