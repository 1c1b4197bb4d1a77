package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.LinkableAsset;
import java.util.Optional;

/** What this service knows of files that are ready. */
public interface AssetCopy {

    Optional<LinkableAsset> find(AssetId asset);

    /** Changes nothing when something later is kept already. */
    void keep(LinkableAsset asset);
}
