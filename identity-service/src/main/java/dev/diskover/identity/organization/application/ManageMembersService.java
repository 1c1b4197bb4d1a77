package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.ManageMembers;
import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.organization.application.port.in.TransferOwnership;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.MemberNotFound;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ManageMembersService implements ManageMembers, TransferOwnership {

    private final OrganizationChanges changes;
    private final OrganizationViews views;
    private final Members members;
    private final Seats seats;
    private final UnitOfWork unitOfWork;

    ManageMembersService(
            OrganizationChanges changes, OrganizationViews views, Members members, Seats seats, UnitOfWork unitOfWork) {
        this.changes = changes;
        this.views = views;
        this.members = members;
        this.seats = seats;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public MemberView changeRole(UUID org, UUID user, UUID member, Role role) {
        return unitOfWork.run(() -> {
            changes.make(org, user, (organization, actor, now) -> {
                organization.require(Action.MANAGE_MEMBERS, actor);
                organization.changeRole(actor, find(org, member), role, now);
                return organization;
            });
            return members.view(new OrgId(org), member).orElseThrow(MemberNotFound::new);
        });
    }

    @Override
    public void remove(UUID org, UUID user, UUID member) {
        changes.make(org, user, (organization, actor, now) -> {
            if (!user.equals(member)) {
                organization.require(Action.MANAGE_MEMBERS, actor);
            }
            organization.remove(actor, find(org, member), now);
            seats.free(organization.id());
            return organization;
        });
    }

    @Override
    public OrganizationView transfer(UUID org, UUID user, UUID newOwner) {
        return unitOfWork.run(() -> {
            changes.make(org, user, (organization, actor, now) -> {
                organization.require(Action.TRANSFER_OWNERSHIP, actor);
                organization.requireShared();
                var to = members.findActive(organization.id(), newOwner).orElseThrow(MemberNotFound::new);
                organization.transfer(actor, to, now);
                return organization;
            });
            return views.get(org, user);
        });
    }

    private Member find(UUID org, UUID member) {
        return members.find(new OrgId(org), member).orElseThrow(MemberNotFound::new);
    }
}
