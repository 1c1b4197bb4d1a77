package dev.diskover.identity.invitation.application.port.out;

import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.domain.Invitation;

public interface InvitationLetters {

    /** Joins the running unit of work. The letter is in the inviter's language: the invited one's is not known. */
    void invite(Invitation invitation, String org, Account inviter, String token);
}
