package dev.diskover.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Holds the refresh token of a browser's session. */
@RequestScoped
public class RefreshCookie {

    private final HiddenCookie cookie;
    private final HttpServerRequest request;

    public RefreshCookie(IdentityConfig config, HttpServerRequest request) {
        this.cookie = new HiddenCookie(config.publicUrl(), "diskover_refresh", "/v1/auth");
        this.request = request;
    }

    /** Null where the browser shows none. */
    public String shown() {
        return cookie.shownIn(request::getCookie);
    }

    public NewCookie holding(String refreshToken, Duration life) {
        return cookie.holding(refreshToken, life);
    }

    public NewCookie removed() {
        return cookie.removed();
    }
}
