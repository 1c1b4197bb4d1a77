package dev.diskover.identity.invitation.application.port.in;

import java.util.UUID;

public interface AcceptInvitation {

    /**
     * Works once; who accepted may repeat it.
     *
     * @return the organization they are in now
     * @throws dev.diskover.identity.invitation.domain.InvitationNotFound
     * @throws dev.diskover.identity.invitation.domain.InvitationExpired
     * @throws dev.diskover.identity.invitation.domain.InvitationForAnother
     * @throws dev.diskover.identity.organization.domain.MemberLimitReached when the licence has no seat left
     */
    UUID accept(UUID user, String token);
}
