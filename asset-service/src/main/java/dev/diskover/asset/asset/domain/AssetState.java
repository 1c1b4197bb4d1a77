package dev.diskover.asset.asset.domain;

import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.UserId;
import java.time.Instant;

/** All there is to know of an asset at one moment. */
public record AssetState(
        AssetId id,
        OrgId org,
        UploadedFile file,
        DisplayName name,
        String description,
        AssetStatus status,
        UserId uploadedBy,
        Instant uploadUntil,
        Instant createdAt,
        Instant updatedAt) {

    public String storageKey() {
        return "%s/%s/%s".formatted(org.value(), id.value(), file.name().value());
    }

    AssetState as(AssetStatus next, Instant now) {
        return new AssetState(id, org, file, name, description, next, uploadedBy, uploadUntil, createdAt, now);
    }

    AssetState described(DisplayName newName, String newDescription, Instant now) {
        return new AssetState(id, org, file, newName, newDescription, status, uploadedBy, uploadUntil, createdAt, now);
    }
}
