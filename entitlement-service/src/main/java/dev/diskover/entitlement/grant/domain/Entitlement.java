package dev.diskover.entitlement.grant.domain;

/** The right to one file of what was bought. Until when and how often is said by the grant that holds it. */
public record Entitlement(EntitlementId id, AssetId asset) {}
