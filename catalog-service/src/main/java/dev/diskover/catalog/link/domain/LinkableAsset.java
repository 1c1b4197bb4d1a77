package dev.diskover.catalog.link.domain;

import dev.diskover.catalog.membership.domain.OrgId;
import java.time.Instant;

/** What the catalog must know of a file to sell it. {@code updatedAt} orders what is told of one file. */
public record LinkableAsset(
        AssetId id, OrgId org, String name, String contentType, long sizeBytes, Instant updatedAt) {}
