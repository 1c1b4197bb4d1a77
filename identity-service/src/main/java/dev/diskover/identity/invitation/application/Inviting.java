package dev.diskover.identity.invitation.application;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.invitation.application.port.out.InvitationLetters;
import dev.diskover.identity.invitation.application.port.out.InvitationLimits;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.domain.AlreadyInvited;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.TooManyInvitations;
import dev.diskover.identity.organization.domain.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes, repeats and withdraws invitations. The organization is held by the running unit of work. */
@ApplicationScoped
class Inviting {

    private final Invitations invitations;
    private final InvitationLetters letters;
    private final InvitationLimits limits;
    private final Clock clock;

    Inviting(Invitations invitations, InvitationLetters letters, InvitationLimits limits, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    InvitationView invite(EmailAddress email, Role role, Host host) {
        var now = clock.instant();
        giveWay(host.org(), email, now);
        if (invitations.countPending(host.org(), now) >= limits.mostPending()) {
            throw new TooManyInvitations();
        }
        var invitation = Invitation.to(email, role, host.org(), host.inviter().id(), now, limits.life());
        letters.invite(invitation, host.name(), host.inviter(), invitations.add(invitation));
        return view(invitation);
    }

    InvitationView inviteAgain(Invitation invitation, Host host) {
        var renewed = invitation.sentAgain(clock.instant(), limits.life());
        letters.invite(renewed, host.name(), host.inviter(), invitations.renew(renewed));
        return view(renewed);
    }

    /** Nothing happens where nobody of this address is invited. */
    void withdraw(UUID org, EmailAddress email) {
        invitations.findOpen(org, email).ifPresent(this::withdraw);
    }

    void withdraw(Invitation invitation) {
        invitations.revoke(invitation.id(), clock.instant());
    }

    InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, clock.instant());
    }

    /** An invitation nobody answered in time does not stand in the way of a new one. */
    private void giveWay(UUID org, EmailAddress email, Instant now) {
        invitations.findOpen(org, email).ifPresent(open -> {
            if (!open.expired(now)) {
                throw new AlreadyInvited();
            }
            withdraw(open);
        });
    }

    /** Who invites, and where to. */
    record Host(UUID org, String name, Account inviter) {}
}
