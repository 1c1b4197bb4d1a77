package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.organization.domain.VersionMismatch;
import java.util.regex.Pattern;

/** The version a client read, as its If-Match header tells it. */
final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** @return null where the client does not mind: no header, or {@code *} */
    static Long version(String header) {
        if (header == null || header.strip().equals("*")) {
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
