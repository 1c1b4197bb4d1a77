package dev.diskover.asset.membership.domain;

/** The limits of an organization that matter here; null means unlimited. */
public record License(long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {}
