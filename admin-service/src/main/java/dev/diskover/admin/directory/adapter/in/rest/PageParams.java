package dev.diskover.admin.directory.adapter.in.rest;

import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.rest.PageLimit;
import jakarta.ws.rs.QueryParam;

/** Where in a list, and in which order. */
public class PageParams {

    @QueryParam("sort")
    String sort;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Integer limit;

    Paging paging() {
        return new Paging(sort, cursor, PageLimit.of(limit));
    }
}
