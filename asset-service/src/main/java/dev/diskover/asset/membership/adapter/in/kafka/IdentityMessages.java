package dev.diskover.asset.membership.adapter.in.kafka;

import dev.diskover.asset.membership.application.port.in.KeepMemberships;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Role;
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
        handlers.on("identity.OrganizationCreated.v1", OrganizationV1.class, this::organization)
                .on("identity.MemberAdded.v1", MemberV1.class, this::member)
                .on("identity.LicenseAssigned.v1", LicenseV1.class, this::license);
    }

    private void organization(OrganizationV1 told) {
        memberships.organization(told.orgId(), told.settings().membersManageProducts(), told.version());
    }

    private void member(MemberV1 told) {
        memberships.member(told.orgId(), told.userId(), Role.of(told.role()));
    }

    private void license(LicenseV1 told, Fact fact) {
        memberships.license(
                told.orgId(),
                new License(told.maxUploadSizeMb(), told.maxTotalStorageMb(), told.maxAssetsCount()),
                fact.time());
    }

    record OrganizationV1(UUID orgId, Settings settings, long version) {

        record Settings(boolean membersManageProducts) {}
    }

    record MemberV1(UUID orgId, UUID userId, String role) {}

    record LicenseV1(UUID orgId, long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {}
}
