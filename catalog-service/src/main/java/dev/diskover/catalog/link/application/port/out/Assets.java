package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.link.domain.LinkableAsset;
import java.util.Optional;
import java.util.UUID;

/** The owner of files, asked on the user's behalf where the own copy has no answer yet. */
public interface Assets {

    /**
     * @return empty when the organization has no such asset
     * @throws dev.diskover.catalog.link.domain.AssetNotReady
     */
    Optional<LinkableAsset> find(UUID org, UUID asset, String bearer);
}
