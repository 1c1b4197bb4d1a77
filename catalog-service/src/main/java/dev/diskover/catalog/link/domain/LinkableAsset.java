package dev.diskover.catalog.link.domain;

import java.time.Instant;
import java.util.UUID;

/** What the catalog must know of a file to sell it. {@code updatedAt} orders what is told of one file. */
public record LinkableAsset(UUID id, UUID org, String name, String contentType, long sizeBytes, Instant updatedAt) {}
