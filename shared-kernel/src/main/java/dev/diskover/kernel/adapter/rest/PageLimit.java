package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Rejection;

/** How many rows a page has: 1 to 100, 20 where the client does not say. */
public final class PageLimit {

    private static final int DEFAULT = 20;
    private static final int MAX = 100;

    /** @param limit null where the client sent none */
    public static int of(Integer limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MAX) {
            throw new InvalidLimit();
        }
        return limit;
    }

    private PageLimit() {}

    /** The limit lies outside 1 to 100. */
    static final class InvalidLimit extends Rejection {

        InvalidLimit() {
            super(Reason.MALFORMED, "invalid_limit", "limit must lie between 1 and 100");
        }
    }
}
