package dev.diskover.entitlement.download.domain;

/** Where a file lies and what its buyer shall find in the folder of downloads. */
public record StoredFile(String storageKey, String filename, long sizeBytes) {}
