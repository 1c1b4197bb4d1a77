package dev.diskover.catalog.membership.adapter.in.kafka;

import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What identity tells about organizations; their end is the products' matter too, and told there. */
@ApplicationScoped
class IdentityMessages implements FactSubscriber {

    private final KeepMemberships memberships;

    IdentityMessages(KeepMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        for (var type : List.of("OrganizationCreated", "OrganizationUpdated")) {
            handlers.on("identity." + type + ".v1", OrganizationV1.class, this::organization);
        }
        for (var type : List.of("MemberAdded", "MemberRoleChanged")) {
            handlers.on("identity." + type + ".v1", MemberV1.class, this::member);
        }
        handlers.on("identity.MemberRemoved.v1", MemberRemovedV1.class, this::removed)
                .on("identity.LicenseAssigned.v1", LicenseAssignedV1.class, this::license);
    }

    private void organization(OrganizationV1 told) {
        memberships.permissions(new OrgId(told.orgId()), told.permissions(), told.version());
    }

    private void member(MemberV1 told) {
        memberships.member(new OrgId(told.orgId()), new UserId(told.userId()), new Role(told.role()), told.version());
    }

    private void removed(MemberRemovedV1 told) {
        memberships.removed(new OrgId(told.orgId()), new UserId(told.userId()), told.version());
    }

    private void license(LicenseAssignedV1 told, Fact fact) {
        memberships.license(new OrgId(told.orgId()), new License(told.maxProductsCount()), fact.time());
    }

    /** @param rolePermissions null in facts that are older than the field */
    record OrganizationV1(UUID orgId, Map<String, Set<String>> rolePermissions, long version) {

        RolePermissions permissions() {
            return rolePermissions == null ? RolePermissions.NONE : new RolePermissions(rolePermissions);
        }
    }

    /** @param version 0 in facts that are older than the field */
    record MemberV1(UUID orgId, UUID userId, String role, long version) {}

    record MemberRemovedV1(UUID orgId, UUID userId, long version) {}

    record LicenseAssignedV1(UUID orgId, Integer maxProductsCount) {}
}
