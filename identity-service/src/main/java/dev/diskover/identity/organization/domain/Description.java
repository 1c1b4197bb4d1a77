package dev.diskover.identity.organization.domain;

/** What may change about an organization. */
public record Description(OrgName name, Slug slug, Settings settings) {}
