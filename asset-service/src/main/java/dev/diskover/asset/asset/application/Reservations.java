package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Gives uploads their place, as far as the licence goes. Inside a unit of work. */
@ApplicationScoped
class Reservations {

    private final Quota quota;
    private final Assets assets;
    private final Clock clock;

    Reservations(Quota quota, Assets assets, Clock clock) {
        this.quota = quota;
        this.assets = assets;
        this.clock = clock;
    }

    AssetState hold(AnnounceUpload.Command upload, License license) {
        var now = clock.instant();
        reserve(upload.org(), upload.file().sizeBytes(), license, now);
        var asset = Asset.announce(
                upload.org(), upload.file(), upload.name(), upload.caller().id(), now);
        assets.add(asset);
        return asset.state();
    }

    // An upload that is past its time keeps its place until somebody else needs it: a slow one may still come through.
    private void reserve(OrgId org, long bytes, License license, Instant now) {
        if (quota.reserve(org, bytes, license)) {
            return;
        }
        quota.releaseExpired(org, now);
        if (!quota.reserve(org, bytes, license)) {
            throw quota.usage(org, now).refusal(license, bytes);
        }
    }
}
