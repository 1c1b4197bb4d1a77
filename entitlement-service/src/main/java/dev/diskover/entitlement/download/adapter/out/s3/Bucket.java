package dev.diskover.entitlement.download.adapter.out.s3;

import java.net.URI;

/**
 * Where the objects lie.
 *
 * @param origin scheme and authority
 * @param host as it stands in the Host header: without the port where that is the scheme's own
 * @param prefix of every path, empty or {@code /bucket}
 */
record Bucket(String region, String origin, String host, String prefix) {

    /** @param endpoint null: Amazon's own for the region */
    static Bucket of(URI endpoint, String region, String bucket, boolean pathStyle) {
        var base = endpoint == null ? URI.create("https://s3." + region + ".amazonaws.com") : endpoint;
        if (base.getHost() == null || base.getPath().length() > 1) {
            throw new IllegalArgumentException("S3_ENDPOINT must be scheme, host and port, not " + base);
        }
        var server = isDefaultPort(base) ? base.getHost() : base.getHost() + ":" + base.getPort();
        var host = pathStyle ? server : bucket + "." + server;
        return new Bucket(region, base.getScheme() + "://" + host, host, pathStyle ? "/" + bucket : "");
    }

    String path(String key) {
        return prefix + "/" + UriEncoding.encodePath(key);
    }

    private static boolean isDefaultPort(URI address) {
        return address.getPort() == -1
                || address.getPort() == 443 && address.getScheme().equals("https")
                || address.getPort() == 80 && address.getScheme().equals("http");
    }
}
