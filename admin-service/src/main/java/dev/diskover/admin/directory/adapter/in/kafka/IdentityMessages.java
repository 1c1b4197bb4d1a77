package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepOrganizations;
import dev.diskover.admin.directory.application.port.in.KeepUsers;
import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import dev.diskover.admin.directory.domain.User;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What identity tells of users and organizations. */
@ApplicationScoped
class IdentityMessages implements FactSubscriber {

    private final KeepUsers users;
    private final KeepOrganizations organizations;

    IdentityMessages(KeepUsers users, KeepOrganizations organizations) {
        this.users = users;
        this.organizations = organizations;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("identity.UserRegistered.v1", UserV1.class, this::user)
                .on("identity.UserUpdated.v1", UserV1.class, this::user)
                .on("identity.UserDeactivated.v1", UserV1.class, this::user)
                .on("identity.UserReactivated.v1", UserV1.class, this::user)
                .on("identity.OrganizationCreated.v1", OrganizationV1.class, this::organization)
                .on("identity.MemberAdded.v1", MemberAddedV1.class, this::member)
                .on("identity.LicenseAssigned.v1", LicenseAssignedV1.class, this::license);
    }

    private void user(UserV1 told, Fact fact) {
        users.keep(told.user(), fact.time());
    }

    private void organization(OrganizationV1 told) {
        organizations.keep(told.organization());
    }

    private void member(MemberAddedV1 told, Fact fact) {
        organizations.keep(new Membership(told.orgId(), told.userId(), told.role()), fact.time());
    }

    private void license(LicenseAssignedV1 told, Fact fact) {
        organizations.keep(new License(told.orgId(), told.tier(), told.expiresAt()), fact.time());
    }

    record UserV1(
            UUID userId,
            String email,
            String username,
            String name,
            boolean emailVerified,
            String provider,
            boolean isActive,
            Instant createdAt) {

        User user() {
            return new User(userId, email, username, name, emailVerified, provider, isActive, createdAt);
        }
    }

    record OrganizationV1(
            UUID orgId, String name, String slug, boolean isPersonal, UUID ownerId, long version, Instant createdAt) {

        Organization organization() {
            return new Organization(orgId, name, slug, isPersonal, ownerId, version, createdAt);
        }
    }

    record MemberAddedV1(UUID orgId, UUID userId, String role) {}

    record LicenseAssignedV1(UUID orgId, String tier, Instant expiresAt) {}
}
