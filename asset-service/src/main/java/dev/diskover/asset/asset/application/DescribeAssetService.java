package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.DescribeAsset;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class DescribeAssetService implements DescribeAsset {

    private final Memberships memberships;
    private final Assets assets;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    DescribeAssetService(Memberships memberships, Assets assets, UnitOfWork unitOfWork, Clock clock) {
        this.memberships = memberships;
        this.assets = assets;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public AssetView describe(Command command) {
        var membership = memberships.of(command.org(), command.caller());
        return unitOfWork.run(() -> describe(command, membership));
    }

    private AssetView describe(Command command, Membership membership) {
        var asset = assets.lock(command.org(), command.asset()).orElseThrow(AssetNotFound::new);
        var before = asset.state();
        if (!membership.mayChange(before.uploadedBy())) {
            throw new RoleNotSufficient();
        }
        asset.describe(
                command.name() == null ? before.name() : command.name(),
                command.description() == null ? before.description() : command.description(),
                clock.instant());
        assets.save(asset);
        return AssetView.of(asset.state());
    }
}
