package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.Checksum;
import dev.diskover.asset.asset.domain.StoredObject;
import dev.diskover.asset.fixture.AtOnceUnitOfWork;
import dev.diskover.asset.fixture.InMemoryStorage;
import dev.diskover.asset.fixture.Uploads;

class InMemoryStorageTest extends ObjectStorageContract {

    private final InMemoryStorage storage = new InMemoryStorage(new AtOnceUnitOfWork());

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected boolean put(AssetState asset, byte[] bytes) {
        var file = asset.file();
        var checksum = file.checksum() == null ? null : new Checksum(Uploads.sha256(bytes));
        return storage.put(
                asset, new StoredObject(bytes.length, file.contentType().value(), checksum));
    }
}
