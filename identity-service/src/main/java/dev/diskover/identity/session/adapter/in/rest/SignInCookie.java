package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.HiddenCookie;
import dev.diskover.identity.IdentityConfig;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Binds a sign-in to the browser that began it. */
@RequestScoped
public class SignInCookie {

    private final HiddenCookie cookie;
    private final HttpServerRequest request;

    public SignInCookie(IdentityConfig config, HttpServerRequest request) {
        this.cookie = new HiddenCookie(config.publicUrl(), "diskover_sign_in", "/v1/auth/social/callback");
        this.request = request;
    }

    /** Null where the browser shows none. */
    String shown() {
        return cookie.shownIn(request::getCookie);
    }

    NewCookie holding(String secret, Duration life) {
        return cookie.holding(secret, life);
    }

    NewCookie removed() {
        return cookie.removed();
    }
}
