package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.product.domain.VersionMismatch;
import java.util.regex.Pattern;

/** The version a client read, as it sends it back. */
final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /** @return null where the client does not care what it overwrites */
    static Long version(String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new VersionMismatch();
        }
        return Long.valueOf(etag.group(1));
    }

    private IfMatch() {}
}
