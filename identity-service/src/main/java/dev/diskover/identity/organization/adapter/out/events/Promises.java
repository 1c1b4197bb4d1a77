package dev.diskover.identity.organization.adapter.out.events;

import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrganizationSnapshot;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.Settings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Published contracts. Fields may be added; renaming or removing one makes it version 2. */
final class Promises {

    /** @param rolePermissions what each role may do under these settings, so that nobody repeats the role matrix */
    record OrganizationV1(
            UUID orgId,
            String name,
            String slug,
            boolean isPersonal,
            UUID ownerId,
            SettingsV1 settings,
            Map<String, List<String>> rolePermissions,
            long version,
            Instant createdAt) {

        record SettingsV1(boolean membersManageProducts) {}

        static OrganizationV1 of(OrganizationSnapshot organization) {
            var description = organization.description();
            return new OrganizationV1(
                    organization.id().value(),
                    description.name().value(),
                    description.slug().value(),
                    organization.personal(),
                    organization.owner(),
                    new SettingsV1(description.settings().membersManageProducts()),
                    permissions(description.settings()),
                    organization.version(),
                    organization.createdAt());
        }

        private static Map<String, List<String>> permissions(Settings settings) {
            var permissions = new LinkedHashMap<String, List<String>>();
            for (var role : Role.values()) {
                var actions = Action.allowedTo(role, settings);
                permissions.put(role.code(), actions.stream().map(Action::code).toList());
            }
            return permissions;
        }
    }

    record OrganizationDeletedV1(UUID orgId, long version, Instant deletedAt) {}

    /** @param version grows with every change of members of the organization; what has a lower one came late */
    record MemberV1(UUID orgId, UUID userId, String role, long version) {

        static MemberV1 of(OrgId org, UUID user, Role role, long version) {
            return new MemberV1(org.value(), user, role.code(), version);
        }
    }

    record MemberRemovedV1(UUID orgId, UUID userId, long version) {}

    private Promises() {}
}
