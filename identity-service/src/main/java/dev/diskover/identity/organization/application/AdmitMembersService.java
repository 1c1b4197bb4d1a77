package dev.diskover.identity.organization.application;

import dev.diskover.identity.license.application.port.in.LicenseViews;
import dev.diskover.identity.organization.application.port.in.AdmitMembers;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.AlreadyMember;
import dev.diskover.identity.organization.domain.MemberLimitReached;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AdmitMembersService implements AdmitMembers {

    private final OrganizationChanges changes;
    private final Members members;
    private final Seats seats;
    private final LicenseViews licenses;

    AdmitMembersService(OrganizationChanges changes, Members members, Seats seats, LicenseViews licenses) {
        this.changes = changes;
        this.members = members;
        this.seats = seats;
        this.licenses = licenses;
    }

    @Override
    public String requireInviter(UUID org, UUID user) {
        return changes.make(org, user, (organization, actor, now) -> {
            organization.require(Action.INVITE_MEMBERS, actor);
            organization.requireShared();
            return organization.description().name().value();
        });
    }

    @Override
    public void hold(UUID org) {
        changes.make(org, (organization, now) -> {});
    }

    @Override
    public void requireSeat(UUID org) {
        var max = licenses.of(org).maxMembersCount();
        var used = seats.used(new OrgId(org));
        if (max != null && used >= max) {
            throw new MemberLimitReached(max, used);
        }
    }

    @Override
    public void admit(UUID org, UUID user, Role role) {
        changes.make(org, (organization, now) -> {
            if (members.find(organization.id(), user).isPresent()) {
                throw new AlreadyMember();
            }
            organization.admit(user, role, now);
            var max = licenses.of(org).maxMembersCount();
            if (!seats.take(organization.id(), max)) {
                throw new MemberLimitReached(max, seats.used(organization.id()));
            }
        });
    }
}
