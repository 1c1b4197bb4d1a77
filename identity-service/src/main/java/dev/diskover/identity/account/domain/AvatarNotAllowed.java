package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The avatar is not an https address. */
public final class AvatarNotAllowed extends Rejection {

    public AvatarNotAllowed() {
        super(Reason.RULE_BROKEN, "invalid_avatar_url", "An avatar is an https address");
    }
}
