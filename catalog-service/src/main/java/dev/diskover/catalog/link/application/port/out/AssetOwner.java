package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.OrgId;
import java.util.Optional;

/** The asset service, asked on the user's behalf where the own copy has no answer yet. */
public interface AssetOwner {

    /**
     * @return empty when the organization has no such asset
     * @throws dev.diskover.catalog.link.domain.AssetNotReady
     */
    Optional<LinkableAsset> find(OrgId org, AssetId asset, String bearer);
}
