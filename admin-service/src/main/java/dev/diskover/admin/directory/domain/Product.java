package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.UUID;

public record Product(
        UUID id,
        UUID org,
        String name,
        String slug,
        String type,
        String category,
        long price,
        String currency,
        boolean isActive,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
