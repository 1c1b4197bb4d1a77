package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.UUID;

/** @param expiresAt null: never */
public record License(UUID org, String tier, Instant expiresAt) {}
