package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.ViewAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Query;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.InvalidFile;
import dev.diskover.asset.asset.domain.MediaType;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.domain.Rejection;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Map;

/** The query parameters of a list of assets. */
public class AssetListParams {

    private static final Map<String, Sort> SORTS = Map.of("-created_at", Sort.NEWEST, "name", Sort.NAME);

    @QueryParam("status")
    String status;

    @QueryParam("content_type")
    String contentType;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Integer limit;

    Query query() {
        return new Query(filter(), sort(), cursor, PageLimit.of(limit));
    }

    private Filter filter() {
        if (status != null
                && Arrays.stream(AssetStatus.values())
                        .noneMatch(known -> known.code().equals(status))) {
            throw new InvalidFilter("status is pending, ready, rejected or expired");
        }
        if (q != null && (q.length() > DisplayName.LONGEST || q.indexOf('\0') >= 0)) {
            throw new InvalidFilter("q is at most 200 characters");
        }
        return new Filter(status, mediaType(), q);
    }

    private String mediaType() {
        try {
            return contentType == null ? null : MediaType.of(contentType).value();
        } catch (InvalidFile nothingHasIt) {
            throw new InvalidFilter(nothingHasIt.getMessage());
        }
    }

    private Sort sort() {
        var known = sort == null ? Sort.NEWEST : SORTS.get(sort);
        if (known == null) {
            throw new InvalidSort();
        }
        return known;
    }

    /** A filter with a value nothing can have. */
    static final class InvalidFilter extends Rejection {

        InvalidFilter(String message) {
            super(Reason.MALFORMED, "invalid_filter", message);
        }
    }

    /** A sort this list does not have. */
    static final class InvalidSort extends Rejection {

        InvalidSort() {
            super(Reason.MALFORMED, "invalid_sort", "sort is -created_at or name");
        }
    }
}
