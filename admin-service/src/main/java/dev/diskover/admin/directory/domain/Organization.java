package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.UUID;

public record Organization(
        UUID id, String name, String slug, boolean isPersonal, UUID owner, long version, Instant createdAt) {}
