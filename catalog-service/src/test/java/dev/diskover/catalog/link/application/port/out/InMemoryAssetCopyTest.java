package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.fixture.InMemoryAssetCopy;

class InMemoryAssetCopyTest extends AssetCopyContract {

    private final InMemoryAssetCopy copy = new InMemoryAssetCopy();

    @Override
    protected AssetCopy copy() {
        return copy;
    }

    @Override
    protected void run(Runnable work) {
        work.run();
    }
}
