package dev.diskover.catalog.membership.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each role of one organization may do, as identity tells it. */
public record RolePermissions(Map<String, Set<String>> byRole) {

    /** Of an organization that was deleted, or that nothing is known of. */
    public static final RolePermissions NONE = new RolePermissions(Map.of());

    public RolePermissions {
        byRole = Map.copyOf(byRole);
    }

    public Optional<Set<String>> of(Role role) {
        return Optional.ofNullable(byRole.get(role.code()));
    }
}
