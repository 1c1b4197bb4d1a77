package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import java.util.Optional;

/** All assets. */
public interface Assets {

    /** Empty unless the organization has it. */
    Optional<Asset> find(OrgId org, AssetId asset);

    /** The same, locked until the unit of work ends, so that of two completions one comes second. */
    Optional<Asset> lock(OrgId org, AssetId asset);

    void add(Asset asset);

    /**
     * Stores a changed asset and its events.
     *
     * @throws IllegalStateException when the stored asset may not become what this one is
     */
    void save(Asset asset);
}
