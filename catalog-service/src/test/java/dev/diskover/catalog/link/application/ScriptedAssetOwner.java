package dev.diskover.catalog.link.application;

import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.link.application.port.out.AssetOwner;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.AssetNotReady;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The asset service as it answers over the network, or does not. */
final class ScriptedAssetOwner implements AssetOwner {

    final List<String> askedWith = new ArrayList<>();
    private final Map<AssetId, LinkableAsset> ready = new HashMap<>();
    private final AtOnceUnitOfWork unitOfWork;
    boolean isUploading;
    boolean isDown;

    ScriptedAssetOwner(AtOnceUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void has(LinkableAsset asset) {
        ready.put(asset.id(), asset);
    }

    @Override
    public Optional<LinkableAsset> find(OrgId org, AssetId asset, String bearer) {
        unitOfWork.requireNone();
        askedWith.add(bearer);
        if (isDown) {
            throw new PartUnavailable("asset");
        }
        if (isUploading) {
            throw new AssetNotReady();
        }
        return Optional.ofNullable(ready.get(asset));
    }
}
