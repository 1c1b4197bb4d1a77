package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload.UploadAddress;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.StoredObject;
import java.util.Optional;

/** The bytes. Asked over the network, so never inside a unit of work; only making an address is local. */
public interface ObjectStorage {

    UploadAddress addressFor(AssetState asset);

    /**
     * Empty when there is no such object.
     *
     * @throws dev.diskover.kernel.application.PartUnavailable when storage gives no answer
     */
    Optional<StoredObject> head(String key);

    /** Removes the object. Where storage gives no answer it stays behind as an orphan, which harms nobody. */
    void discard(String key);
}
