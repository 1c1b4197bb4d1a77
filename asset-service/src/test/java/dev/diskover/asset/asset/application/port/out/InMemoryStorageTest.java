package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.fixture.AtOnceUnitOfWork;
import dev.diskover.asset.fixture.InMemoryStorage;

class InMemoryStorageTest extends ObjectStorageContract {

    private final InMemoryStorage storage = new InMemoryStorage(new AtOnceUnitOfWork());

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected void put(AssetState asset) {
        storage.put(asset);
    }
}
