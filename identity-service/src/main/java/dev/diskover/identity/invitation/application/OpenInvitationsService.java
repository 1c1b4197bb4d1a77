package dev.diskover.identity.invitation.application;

import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.invitation.application.port.in.OpenInvitations;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.InvitationId;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.UserNotFound;
import dev.diskover.identity.organization.application.port.in.AdmitMembers;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OpenInvitationsService implements OpenInvitations {

    private final AdmitMembers organizations;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Inviting inviting;
    private final UnitOfWork unitOfWork;

    OpenInvitationsService(
            AdmitMembers organizations,
            Accounts accounts,
            Invitations invitations,
            Inviting inviting,
            UnitOfWork unitOfWork) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.invitations = invitations;
        this.inviting = inviting;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<InvitationView> of(UUID org, UUID user, String cursor, int limit) {
        return unitOfWork.run(() -> {
            organizations.requireInviter(org, user);
            var page = invitations.open(org, cursor, limit);
            return new Page<>(page.data().stream().map(inviting::view).toList(), page.nextCursor());
        });
    }

    @Override
    public void revoke(UUID org, UUID user, UUID invitation) {
        unitOfWork.run(() -> {
            organizations.requireInviter(org, user);
            inviting.withdraw(find(org, invitation));
        });
    }

    @Override
    public InvitationView resend(UUID org, UUID user, UUID invitation) {
        return unitOfWork.run(() -> {
            var name = organizations.requireInviter(org, user);
            organizations.requireSeat(org);
            var open = find(org, invitation);
            var inviter = accounts.find(user).orElseThrow(UserNotFound::new);
            return inviting.inviteAgain(open, new Inviting.Host(org, name, inviter));
        });
    }

    private Invitation find(UUID org, UUID invitation) {
        return invitations.findOpen(org, new InvitationId(invitation)).orElseThrow(InvitationNotFound::new);
    }
}
