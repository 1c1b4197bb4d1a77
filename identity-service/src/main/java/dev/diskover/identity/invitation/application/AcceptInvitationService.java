package dev.diskover.identity.invitation.application;

import dev.diskover.identity.invitation.application.port.in.AcceptInvitation;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.UserNotFound;
import dev.diskover.identity.organization.application.port.in.AdmitMembers;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class AcceptInvitationService implements AcceptInvitation {

    private final Invitations invitations;
    private final Accounts accounts;
    private final AdmitMembers organizations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AcceptInvitationService(
            Invitations invitations,
            Accounts accounts,
            AdmitMembers organizations,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.organizations = organizations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    // The organization is held before the invitation is read for good, as whoever revokes it does: they cannot lock
    // each
    // other out, and of two answers the first one counts.
    @Override
    public UUID accept(UUID user, String token) {
        return unitOfWork.run(() -> {
            organizations.hold(find(token).invitation().org());
            var found = find(token);
            if (!user.equals(found.acceptedBy())) {
                join(found.invitation(), user);
            }
            return found.invitation().org();
        });
    }

    private Invitations.Found find(String token) {
        return invitations.byToken(token).orElseThrow(InvitationNotFound::new);
    }

    private void join(Invitation invitation, UUID user) {
        var now = clock.instant();
        invitation.requireAcceptableBy(accounts.find(user).orElseThrow(UserNotFound::new), now);
        organizations.admit(invitation.org(), user, invitation.role());
        if (!invitations.accept(invitation.id(), user, now)) {
            throw new InvitationNotFound();
        }
    }
}
