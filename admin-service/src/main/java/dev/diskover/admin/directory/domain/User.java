package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.UUID;

public record User(
        UUID id,
        String email,
        String username,
        String name,
        boolean emailVerified,
        String provider,
        boolean isActive,
        Instant createdAt) {}
