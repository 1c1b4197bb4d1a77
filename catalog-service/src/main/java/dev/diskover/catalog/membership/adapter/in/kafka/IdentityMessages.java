package dev.diskover.catalog.membership.adapter.in.kafka;

import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What identity tells about organizations. */
@ApplicationScoped
class IdentityMessages implements FactSubscriber {

    private final KeepMemberships memberships;

    IdentityMessages(KeepMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("identity.OrganizationCreated.v1", OrganizationCreatedV1.class, this::organization)
                .on("identity.MemberAdded.v1", MemberAddedV1.class, this::member)
                .on("identity.LicenseAssigned.v1", LicenseAssignedV1.class, this::license);
    }

    private void organization(OrganizationCreatedV1 told) {
        memberships.organization(new OrgId(told.orgId()), told.settings().membersManageProducts(), told.version());
    }

    private void member(MemberAddedV1 told, Fact fact) {
        memberships.member(new OrgId(told.orgId()), new UserId(told.userId()), Role.of(told.role()), fact.time());
    }

    private void license(LicenseAssignedV1 told, Fact fact) {
        memberships.license(new OrgId(told.orgId()), new License(told.maxProductsCount()), fact.time());
    }

    record OrganizationCreatedV1(UUID orgId, Settings settings, long version) {

        record Settings(boolean membersManageProducts) {}
    }

    record MemberAddedV1(UUID orgId, UUID userId, String role) {}

    record LicenseAssignedV1(UUID orgId, Integer maxProductsCount) {}
}
