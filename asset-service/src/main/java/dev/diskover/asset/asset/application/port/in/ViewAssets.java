package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.application.Page;

/** The files of an organization, for its members. */
public interface ViewAssets {

    Page<AssetView> list(Caller caller, OrgId org, Query query);

    AssetView get(Caller caller, OrgId org, AssetId asset);

    /** @param cursor null: the first page */
    record Query(Filter filter, Sort sort, String cursor, int limit) {}

    /** Null fields do not filter. {@code q} is a part of the name, in any case. */
    record Filter(String status, String contentType, String q) {}

    enum Sort {
        NEWEST,
        NAME
    }
}
