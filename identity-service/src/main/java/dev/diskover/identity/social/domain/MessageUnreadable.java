package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** Rightly signed, but not of the form that its sender has promised. */
public final class MessageUnreadable extends Rejection {

    public MessageUnreadable() {
        super(Reason.MALFORMED, "webhook_unreadable", "This message does not have the form it should have");
    }
}
