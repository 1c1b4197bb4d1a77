package dev.diskover.identity.account.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it.
 *
 * @param permissions what the user may do as system administrator: {@code read}, {@code write}; empty for others
 */
public record UserView(
        UUID id,
        String email,
        boolean emailVerified,
        String username,
        String name,
        @Nullable String avatarUrl,
        String locale,
        String bio,
        String provider,
        UUID personalOrgId,
        List<String> permissions,
        Instant createdAt) {}
