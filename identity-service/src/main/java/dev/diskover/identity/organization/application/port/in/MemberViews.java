package dev.diskover.identity.organization.application.port.in;

import dev.diskover.identity.organization.application.port.in.OrganizationView.SettingsView;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of it fails with OrganizationNotFound for those who are no members. */
public interface MemberViews {

    /** Those who joined first come first. */
    Page<MemberView> of(UUID org, UUID user, String cursor, int limit);

    MemberView get(UUID org, UUID user, UUID member);

    MembershipView membership(UUID org, UUID user);

    int count(UUID org);

    record MemberView(
            UUID userId,
            String username,
            String name,
            @Nullable String avatarUrl,
            String role,
            Instant joinedAt) {}

    /** @param permissions what the role may do under the organization's settings, by the codes of the role matrix */
    record MembershipView(String role, List<String> permissions, SettingsView settings) {}
}
