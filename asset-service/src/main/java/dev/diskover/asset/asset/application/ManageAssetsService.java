package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ManageAssets;
import dev.diskover.asset.asset.application.port.in.Member;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class ManageAssetsService implements ManageAssets {

    private static final double PERCENT = 100.0;

    private final Assets assets;
    private final Quota quota;
    private final Memberships memberships;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ManageAssetsService(Assets assets, Quota quota, Memberships memberships, UnitOfWork unitOfWork, Clock clock) {
        this.assets = assets;
        this.quota = quota;
        this.memberships = memberships;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Page<AssetView> list(Member member, UUID org, Filter filter, Sort sort, String cursor, int limit) {
        membership(member, org);
        return assets.list(org, filter, sort, cursor, limit);
    }

    @Override
    public AssetView get(Member member, UUID org, UUID asset) {
        membership(member, org);
        return AssetView.of(assets.find(org, asset).orElseThrow(AssetNotFound::new));
    }

    @Override
    public AssetView rename(Member member, UUID org, UUID id, String name, String description) {
        var membership = membership(member, org);
        return unitOfWork.run(() -> {
            var asset = assets.lock(org, id).orElseThrow(AssetNotFound::new);
            var own = membership.mayUpload() && asset.uploadedBy().equals(member.id());
            if (!own && !membership.mayChangeAny()) {
                throw new RoleNotSufficient();
            }
            asset.rename(
                    name == null ? asset.name() : name,
                    description == null ? asset.description() : description,
                    clock.instant());
            assets.save(asset);
            return AssetView.of(asset);
        });
    }

    @Override
    public UsageView usage(Member member, UUID org) {
        membership(member, org);
        var license = memberships.licenseOf(org, member.bearer());
        unitOfWork.run(() -> quota.releaseExpired(org, clock.instant()));
        var used = quota.used(org);
        var max = license.maxTotalStorageMb() * Reservations.MEGABYTE;
        return new UsageView(
                used.usedBytes(),
                used.reservedBytes(),
                max,
                license.maxUploadSizeMb() * Reservations.MEGABYTE,
                used.assets(),
                license.maxAssetsCount(),
                Math.round(PERCENT * PERCENT * (used.usedBytes() + used.reservedBytes()) / max) / PERCENT);
    }

    private Membership membership(Member member, UUID org) {
        return memberships.of(org, member.id(), member.bearer());
    }
}
