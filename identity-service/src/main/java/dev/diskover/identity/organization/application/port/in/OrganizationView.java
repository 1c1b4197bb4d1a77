package dev.diskover.identity.organization.application.port.in;

import java.time.Instant;
import java.util.UUID;

/**
 * An organization as one of its members sees it.
 *
 * @param role the member's own
 */
public record OrganizationView(
        UUID id,
        String name,
        String slug,
        boolean isPersonal,
        String role,
        SettingsView settings,
        Instant createdAt,
        long version) {

    /** @param membersManageProducts whether members, too, may create, edit and link products */
    public record SettingsView(boolean membersManageProducts) {}
}
