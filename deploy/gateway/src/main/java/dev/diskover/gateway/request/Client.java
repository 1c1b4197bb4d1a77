package dev.diskover.gateway.request;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who asks, and how: what the services learn in X-Forwarded-* and X-Real-IP.
 *
 * @param address of the client itself
 * @param chain the addresses a request came through, ours being the last that was seen
 */
public record Client(String address, String chain, String scheme, String host) {

    public static final String FOR = "X-Forwarded-For";
    /** The client's own address, for services: one value, written by the gateway alone. */
    public static final String REAL = "X-Real-IP";

    public static final String PROTO = "X-Forwarded-Proto";
    public static final String HOST = "X-Forwarded-Host";
    private static final Pattern HOST_FORM =
            Pattern.compile("[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");
    private static final Pattern CHAIN_FORM = Pattern.compile("[0-9A-Fa-f:., \\[\\]]{1,512}");

    /** @param trustProxy whether what the client says of itself comes from a proxy of ours */
    public static Client of(HttpServerRequest request, boolean trustProxy) {
        var address = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        var scheme = request.isSSL() ? "https" : "http";
        var host = String.valueOf(request.getHeader("Host"));
        return trustProxy ? toldByProxy(request, address, scheme, host) : new Client(address, address, scheme, host);
    }

    private static Client toldByProxy(HttpServerRequest request, String address, String scheme, String host) {
        var chain = request.getHeader(FOR);
        var proto = request.getHeader(PROTO);
        var outerHost = request.getHeader(HOST);
        var known = chain != null && CHAIN_FORM.matcher(chain).matches();
        return new Client(
                known ? chain.substring(chain.lastIndexOf(',') + 1).strip() : address,
                known ? chain + ", " + address : address,
                "https".equals(proto) || "http".equals(proto) ? proto : scheme,
                isHost(outerHost) ? outerHost : host);
    }

    public static boolean isHost(String value) {
        return value != null && HOST_FORM.matcher(value).matches();
    }

    /**
     * What limits are counted by. One customer of IPv6 holds at least a /64, so a whole one is one client.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6177">RFC 6177</a>
     */
    public String network() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes =
                    InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    public boolean isHttps() {
        return scheme.equals("https");
    }
}
