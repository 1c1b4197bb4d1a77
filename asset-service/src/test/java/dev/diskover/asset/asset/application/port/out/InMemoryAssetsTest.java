package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.fixture.InMemoryAssets;
import java.util.function.Supplier;

class InMemoryAssetsTest extends AssetsContract {

    private final InMemoryAssets assets = new InMemoryAssets();

    @Override
    protected Assets assets() {
        return assets;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected int published() {
        return assets.published().size();
    }
}
