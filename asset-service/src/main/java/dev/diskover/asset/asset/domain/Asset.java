package dev.diskover.asset.asset.domain;

import static dev.diskover.asset.asset.domain.AssetStatus.PENDING;
import static dev.diskover.asset.asset.domain.AssetStatus.READY;
import static dev.diskover.asset.asset.domain.AssetStatus.REJECTED;

import dev.diskover.asset.asset.domain.AssetEvent.AssetReady;
import dev.diskover.asset.asset.domain.AssetEvent.AssetRenamed;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.UserId;
import dev.diskover.kernel.domain.Aggregate;
import java.time.Duration;
import java.time.Instant;

/** An uploaded file of an organization. */
public final class Asset extends Aggregate<AssetEvent> {

    /** How long the bytes may be put after the announcement. */
    public static final Duration UPLOAD_LIFE = Duration.ofMinutes(15);

    private AssetState state;

    private Asset(AssetState state) {
        this.state = state;
    }

    /** @param name null: the file's own */
    public static Asset announce(OrgId org, UploadedFile file, DisplayName name, UserId uploadedBy, Instant now) {
        var shown = name == null ? DisplayName.of(file.name()) : name;
        return new Asset(new AssetState(
                AssetId.next(), org, file, shown, "", PENDING, uploadedBy, now.plus(UPLOAD_LIFE), now, now));
    }

    /** Rebuilds a stored asset. Nothing happened, so no event is raised. */
    public static Asset restore(AssetState state) {
        return new Asset(state);
    }

    public void becomeReady(Instant now) {
        become(READY, now);
        raise(new AssetReady(state, now));
    }

    public void reject(Instant now) {
        become(REJECTED, now);
    }

    /** Others know of an asset once it is ready; of the description they never do. */
    public void describe(DisplayName name, String description, Instant now) {
        var renamed = !name.equals(state.name());
        if (!renamed && description.equals(state.description())) {
            return;
        }
        state = state.described(name, description, now);
        if (renamed && state.status() == READY) {
            raise(new AssetRenamed(state, now));
        }
    }

    private void become(AssetStatus next, Instant now) {
        if (!state.status().canBecome(next)) {
            throw new UploadEnded();
        }
        state = state.as(next, now);
    }

    public AssetState state() {
        return state;
    }
}
