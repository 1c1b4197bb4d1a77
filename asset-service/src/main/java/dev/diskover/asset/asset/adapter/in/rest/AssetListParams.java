package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.ManageAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ManageAssets.Sort;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.domain.Rejection;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Set;

/** The query parameters of a list of assets. */
public class AssetListParams {

    private static final Map<String, Sort> SORTS = Map.of("-created_at", Sort.NEWEST, "name", Sort.NAME);
    private static final Set<String> STATUSES = Set.of("pending", "ready", "rejected", "expired");

    @QueryParam("status")
    String status;

    @QueryParam("type")
    String type;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Integer limit;

    Filter filter() {
        if (status != null && !STATUSES.contains(status)) {
            throw new InvalidFilter("This status does not exist");
        }
        return new Filter(status, type, q);
    }

    Sort sort() {
        var known = sort == null ? Sort.NEWEST : SORTS.get(sort);
        if (known == null) {
            throw new InvalidFilter("This sort does not exist");
        }
        return known;
    }

    String cursor() {
        return cursor;
    }

    int limit() {
        return PageLimit.of(limit);
    }

    /** A filter or sort with a value nothing can have. */
    static final class InvalidFilter extends Rejection {

        InvalidFilter(String message) {
            super(Reason.MALFORMED, "invalid_filter", message);
        }
    }
}
