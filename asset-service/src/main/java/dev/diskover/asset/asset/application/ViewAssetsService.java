package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.application.port.out.AssetViews;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** Every member may look; whoever is none learns nothing. */
@ApplicationScoped
class ViewAssetsService implements ViewAssets {

    private final Memberships memberships;
    private final AssetViews views;

    ViewAssetsService(Memberships memberships, AssetViews views) {
        this.memberships = memberships;
        this.views = views;
    }

    @Override
    public Page<AssetView> list(Caller caller, OrgId org, Query query) {
        memberships.of(org, caller);
        return views.list(org, query);
    }

    @Override
    public AssetView get(Caller caller, OrgId org, AssetId asset) {
        memberships.of(org, caller);
        return views.find(org, asset).orElseThrow(AssetNotFound::new);
    }
}
