package dev.diskover.entitlement.download.application;

import dev.diskover.entitlement.download.application.port.in.KeepAssets;
import dev.diskover.entitlement.download.application.port.out.Assets;
import dev.diskover.entitlement.download.domain.AssetCopy;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KeepAssetsService implements KeepAssets {

    private final Assets assets;
    private final UnitOfWork unitOfWork;

    KeepAssetsService(Assets assets, UnitOfWork unitOfWork) {
        this.assets = assets;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(AssetCopy asset) {
        unitOfWork.run(() -> assets.keep(asset));
    }
}
