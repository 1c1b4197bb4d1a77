package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.application.Page;
import java.util.Optional;

/** Assets as they are shown, read the short way. */
public interface AssetViews {

    /** Empty unless the organization has it. */
    Optional<AssetView> find(OrgId org, AssetId asset);

    Page<AssetView> list(OrgId org, ViewAssets.Query query);
}
