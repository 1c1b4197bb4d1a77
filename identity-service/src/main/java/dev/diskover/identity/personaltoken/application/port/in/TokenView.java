package dev.diskover.identity.personaltoken.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its user sees it.
 *
 * @param lastUsedAt to the minute; null when it never was used
 */
public record TokenView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
