package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;

/** Changes what people read about an asset; the file stays as it is. */
public interface DescribeAsset {

    AssetView describe(Command command);

    /** @param name null keeps it; {@code description} likewise */
    record Command(Caller caller, OrgId org, AssetId asset, DisplayName name, String description) {}
}
