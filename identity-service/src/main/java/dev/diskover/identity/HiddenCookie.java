package dev.diskover.identity;

import io.vertx.core.http.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.function.Function;

/**
 * A cookie that scripts cannot read. Under https its name begins with {@code __Secure-}: browsers take such a cookie
 * from https pages only, so nobody on an unencrypted page of the same host can plant one. A local system on http has
 * no such pages and the plain name. Lax, because it comes back on a navigation from a provider.
 */
public final class HiddenCookie {

    private final String name;
    private final String path;
    private final boolean secure;

    public HiddenCookie(String publicUrl, String name, String path) {
        this.secure = publicUrl.startsWith("https://");
        this.name = secure ? "__Secure-" + name : name;
        this.path = path;
    }

    /** What a browser shows of it; null where it shows none. */
    public String shownIn(Function<String, Cookie> cookies) {
        var cookie = cookies.apply(name);
        return cookie == null ? null : cookie.getValue();
    }

    public NewCookie holding(String value, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(Math.toIntExact(life.toSeconds()))
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    public NewCookie removed() {
        return holding("", Duration.ZERO);
    }
}
