package dev.diskover.admin.directory.domain;

import java.util.UUID;

/** What a user is in an organization. */
public record Membership(UUID org, UUID user, String role) {}
