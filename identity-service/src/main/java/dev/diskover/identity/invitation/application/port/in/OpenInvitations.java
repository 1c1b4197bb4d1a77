package dev.diskover.identity.invitation.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** For those who may invite. An invitation of another organization does not exist. */
public interface OpenInvitations {

    /** Newest first, also those that have expired unanswered. */
    Page<InvitationView> of(UUID org, UUID user, String cursor, int limit);

    /** The link that was mailed stops working. */
    void revoke(UUID org, UUID user, UUID invitation);

    /** Mails a new link that lives as long as the first one did; the former one stops working. */
    InvitationView resend(UUID org, UUID user, UUID invitation);
}
