package dev.diskover.identity.invitation.application.port.out;

import java.time.Duration;

public interface InvitationLimits {

    Duration life();

    /** How many invitations of one organization may wait for an answer. */
    int mostPending();
}
