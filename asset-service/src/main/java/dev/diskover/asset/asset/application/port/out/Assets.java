package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ManageAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ManageAssets.Sort;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;

/** All assets. */
public interface Assets {

    /** Empty unless the organization has it. */
    Optional<Asset> find(UUID org, UUID asset);

    /** The same, locked until the unit of work ends, so that of two completions one comes second. */
    Optional<Asset> lock(UUID org, UUID asset);

    void add(Asset asset);

    /** Stores a changed asset and its events. */
    void save(Asset asset);

    Page<AssetView> list(UUID org, Filter filter, Sort sort, String cursor, int limit);
}
