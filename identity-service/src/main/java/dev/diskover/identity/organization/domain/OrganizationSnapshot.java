package dev.diskover.identity.organization.domain;

import java.time.Instant;
import java.util.UUID;

/** An organization as it was at one moment. */
public record OrganizationSnapshot(
        OrgId id, Description description, boolean personal, UUID owner, Instant createdAt, long version) {}
