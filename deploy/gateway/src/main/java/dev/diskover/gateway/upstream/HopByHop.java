package dev.diskover.gateway.upstream;

import io.vertx.core.MultiMap;
import java.util.List;

/** Headers that are about one connection and end with it (RFC 9110, 7.6.1). */
final class HopByHop {

    private static final List<String> NAMES = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    /** Transfer-Encoding stays: vertx-http-proxy learns from it how a body is framed, and drops it itself. */
    static void removeFrom(MultiMap headers) {
        for (var listed : headers.getAll("Connection")) {
            for (var name : listed.split(",")) {
                removeUnlessFraming(headers, name.strip());
            }
        }
        NAMES.forEach(headers::remove);
    }

    private static void removeUnlessFraming(MultiMap headers, String name) {
        if (!name.isEmpty()
                && !name.equalsIgnoreCase("Content-Length")
                && !name.equalsIgnoreCase("Transfer-Encoding")) {
            headers.remove(name);
        }
    }

    private HopByHop() {}
}
