package dev.diskover.gateway.config;

import java.net.URI;
import java.util.Set;

/** Where a service listens. */
public record ServiceAddress(String service, boolean tls, String host, int port) {

    private static final String EXPECTED = "not an address such as http://127.0.0.1:8081, without a path";

    static ServiceAddress parse(String service, String variable, String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw Settings.refused(variable, text, EXPECTED);
        }
        if (!isBaseAddress(uri)) {
            throw Settings.refused(variable, text, EXPECTED);
        }
        var tls = uri.getScheme().equals("https");
        var port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
        return new ServiceAddress(service, tls, uri.getHost().replaceAll("[\\[\\]]", ""), port);
    }

    boolean isLocal() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private static boolean isBaseAddress(URI uri) {
        return uri.getScheme() != null
                && Set.of("http", "https").contains(uri.getScheme())
                && uri.getHost() != null
                && uri.getPort() != 0
                && uri.getPort() <= 65535
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && Set.of("", "/").contains(uri.getRawPath());
    }
}
