package dev.diskover.asset.membership.adapter.in.kafka;

import dev.diskover.asset.membership.application.port.in.KeepMemberships;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.UserId;
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
        handlers.on("identity.MemberAdded.v1", MemberAddedV1.class, this::member)
                .on("identity.LicenseAssigned.v1", LicenseAssignedV1.class, this::license);
    }

    private void member(MemberAddedV1 told, Fact fact) {
        memberships.member(new OrgId(told.orgId()), new UserId(told.userId()), Role.of(told.role()), fact.time());
    }

    private void license(LicenseAssignedV1 told, Fact fact) {
        memberships.license(
                new OrgId(told.orgId()),
                new License(told.maxUploadSizeMb(), told.maxTotalStorageMb(), told.maxAssetsCount()),
                fact.time());
    }

    record MemberAddedV1(UUID orgId, UUID userId, String role) {}

    record LicenseAssignedV1(UUID orgId, long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {}
}
