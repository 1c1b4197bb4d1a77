package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Ends uploads, each once. */
@ApplicationScoped
class Verdicts {

    private final Assets assets;
    private final Quota quota;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    Verdicts(Assets assets, Quota quota, UnitOfWork unitOfWork, Clock clock) {
        this.assets = assets;
        this.quota = quota;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @return the asset as it is afterwards: what an earlier verdict made of it stays */
    AssetState give(AssetState inspected, boolean accepted) {
        return unitOfWork.run(() -> {
            var asset = assets.lock(inspected.org(), inspected.id()).orElseThrow(AssetNotFound::new);
            if (asset.state().status() != AssetStatus.PENDING) {
                return asset.state();
            }
            if (accepted) {
                asset.becomeReady(clock.instant());
                quota.keep(inspected.org(), inspected.file().sizeBytes());
            } else {
                asset.reject(clock.instant());
                quota.release(inspected.org(), inspected.file().sizeBytes());
            }
            assets.save(asset);
            return asset.state();
        });
    }
}
