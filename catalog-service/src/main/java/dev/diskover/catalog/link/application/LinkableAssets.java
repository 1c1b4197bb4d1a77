package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.in.KeepAssets;
import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.application.port.out.AssetOwner;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.AssetNotFound;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds files in the own copy or, where that has no answer yet, at their owner. */
@ApplicationScoped
class LinkableAssets implements KeepAssets {

    private final AssetCopy copy;
    private final AssetOwner owner;

    LinkableAssets(AssetCopy copy, AssetOwner owner) {
        this.copy = copy;
        this.owner = owner;
    }

    /** May use the network, so never inside a unit of work. */
    LinkableAsset find(OrgId org, AssetId asset, Caller caller) {
        return copy.find(asset)
                .or(() -> owner.find(org, asset, caller.bearer()))
                .filter(found -> found.org().equals(org))
                .orElseThrow(AssetNotFound::new);
    }

    @Override
    public void ready(LinkableAsset asset) {
        copy.keep(asset);
    }
}
