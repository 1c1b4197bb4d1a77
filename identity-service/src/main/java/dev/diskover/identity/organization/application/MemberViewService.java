package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.MemberViews;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.MemberNotFound;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MemberViewService implements MemberViews {

    private final Organizations organizations;
    private final Members members;
    private final Seats seats;

    MemberViewService(Organizations organizations, Members members, Seats seats) {
        this.organizations = organizations;
        this.members = members;
        this.seats = seats;
    }

    @Override
    public Page<MemberView> of(UUID org, UUID user, String cursor, int limit) {
        membership(org, user);
        return members.of(new OrgId(org), cursor, limit);
    }

    @Override
    public MemberView get(UUID org, UUID user, UUID member) {
        membership(org, user);
        return members.view(new OrgId(org), member).orElseThrow(MemberNotFound::new);
    }

    @Override
    public MembershipView membership(UUID org, UUID user) {
        var view = organizations.find(org, user).orElseThrow(OrganizationNotFound::new);
        var settings = new Settings(view.settings().membersManageProducts());
        var permissions = Action.allowedTo(Role.of(view.role()), settings).stream()
                .map(Action::code)
                .toList();
        return new MembershipView(view.role(), permissions, view.settings());
    }

    @Override
    public int count(UUID org) {
        return seats.used(new OrgId(org));
    }
}
