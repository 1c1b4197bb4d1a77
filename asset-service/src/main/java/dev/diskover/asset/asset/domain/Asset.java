package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;
import java.util.UUID;

/** An uploaded file of an organization. */
public final class Asset extends Aggregate<AssetEvent> {

    private final AssetId id;
    private final UUID org;
    private final UploadedFile file;
    private final UUID uploadedBy;
    private final Instant uploadUntil;
    private final Instant createdAt;
    private String name;
    private String description;
    private AssetStatus status;
    private Instant updatedAt;

    private Asset(AssetId id, UUID org, UploadedFile file, UUID uploadedBy, Instant uploadUntil, Instant createdAt) {
        this.id = id;
        this.org = org;
        this.file = file;
        this.uploadedBy = uploadedBy;
        this.uploadUntil = uploadUntil;
        this.createdAt = createdAt;
    }

    /** @param name null: the file's */
    public static Asset announce(
            UUID org, UploadedFile file, String name, UUID uploadedBy, Instant uploadUntil, Instant now) {
        var asset = new Asset(AssetId.next(), org, file, uploadedBy, uploadUntil, now);
        return asset.with(name == null ? file.name().value() : name, "", AssetStatus.PENDING, now);
    }

    /** Rebuilds a stored asset. Nothing happened, so no event is raised. */
    public static Asset restore(
            AssetId id, UUID org, UploadedFile file, UUID uploadedBy, Instant uploadUntil, Instant createdAt) {
        return new Asset(id, org, file, uploadedBy, uploadUntil, createdAt);
    }

    /** Fills in what changes in an asset's life, when it is rebuilt. */
    public Asset with(String itsName, String itsDescription, AssetStatus itsStatus, Instant changedAt) {
        name = itsName;
        description = itsDescription;
        status = itsStatus;
        updatedAt = changedAt;
        return this;
    }

    public void becomeReady(Instant now) {
        become(AssetStatus.READY, now);
        raise(new AssetEvent.AssetReady(this, now));
    }

    public void reject(Instant now) {
        become(AssetStatus.REJECTED, now);
    }

    public void rename(String newName, String newDescription, Instant now) {
        if (newName.equals(name) && newDescription.equals(description)) {
            return;
        }
        name = newName;
        description = newDescription;
        updatedAt = now;
        if (status == AssetStatus.READY) {
            raise(new AssetEvent.AssetRenamed(this, now));
        }
    }

    private void become(AssetStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new UploadEnded();
        }
        status = next;
        updatedAt = now;
    }

    public String storageKey() {
        return "%s/%s/%s".formatted(org, id.value(), file.name().value());
    }

    public AssetId id() {
        return id;
    }

    public UUID org() {
        return org;
    }

    public UploadedFile file() {
        return file;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadUntil() {
        return uploadUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public AssetStatus status() {
        return status;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
