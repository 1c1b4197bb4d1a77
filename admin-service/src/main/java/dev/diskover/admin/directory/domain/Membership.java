package dev.diskover.admin.directory.domain;

import java.util.UUID;

/**
 * What a user is in an organization.
 *
 * @param role null for who was removed
 */
public record Membership(UUID org, UUID user, String role, long version) {}
