package dev.diskover.asset.asset.adapter.out.s3;

import static dev.diskover.asset.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.application.port.out.ObjectStorageContract;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.fixture.MutableClock;
import dev.diskover.asset.fixture.Uploads.Upload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class S3StorageTest extends ObjectStorageContract {

    @Inject
    ObjectStorage storage;

    @Inject
    MutableClock clock;

    @BeforeEach
    void noon() {
        clock.set(NOON);
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected void put(AssetState asset) {
        var address = storage.addressFor(asset);
        var upload = new Upload(asset.id().value().toString(), address.url(), address.headers());
        assertThat(upload.put(LOOPS)).isEqualTo(200);
    }
}
