package dev.diskover.identity.personaltoken.application;

import dev.diskover.kernel.domain.Scope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Scopes that only a system administrator can give, each with the permission it takes. */
final class Groups {

    private static final Map<Scope, String> PERMISSIONS =
            new EnumMap<>(Map.of(Scope.ADMIN_READ, "read", Scope.ADMIN_WRITE, "write"));

    /** Whether a user with these permissions may do all that the scopes allow. */
    static boolean holds(Collection<String> permissions, Set<Scope> scopes) {
        return scopes.stream()
                .filter(PERMISSIONS::containsKey)
                .allMatch(scope -> permissions.contains(PERMISSIONS.get(scope)));
    }

    /** What is left of what the user is, now: the scopes name it and the user still has it. */
    static Set<String> of(Collection<String> permissions, Set<Scope> scopes) {
        var groups = new HashSet<>(Set.of("user"));
        PERMISSIONS.forEach((scope, permission) -> {
            if (scopes.contains(scope) && permissions.contains(permission)) {
                groups.add(scope.text());
            }
        });
        return groups;
    }

    private Groups() {}
}
