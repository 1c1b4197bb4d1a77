package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** Too short, too long, or with a character that is not allowed. */
public final class InvalidUsername extends Rejection {

    public InvalidUsername() {
        super(
                Reason.RULE_BROKEN,
                "invalid_username",
                "A username has 3 to 40 letters, digits, dots, dashes or underscores"
                        + " and begins with a letter or digit");
    }
}
