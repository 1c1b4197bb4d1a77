package dev.diskover.asset.membership.domain;

/** What a user is in an organization, as identity names it. What that allows is in {@link RolePermissions}. */
public record Role(String code) {}
