package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.fixture.InMemoryAssetViews;
import dev.diskover.asset.fixture.InMemoryAssets;

class InMemoryAssetViewsTest extends AssetViewsContract {

    private final InMemoryAssets assets = new InMemoryAssets();

    @Override
    protected AssetViews views() {
        return new InMemoryAssetViews(assets);
    }

    @Override
    protected void add(Asset asset) {
        assets.add(asset);
    }
}
