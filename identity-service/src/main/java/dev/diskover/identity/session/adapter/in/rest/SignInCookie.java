package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Binds a sign-in to the browser that began it. Lax, because it comes back on a navigation from the provider. */
@ApplicationScoped
public class SignInCookie {

    public static final String NAME = "diskover_sign_in";
    private static final String PATH = "/v1/auth/social/callback";

    private final boolean secure;

    public SignInCookie(IdentityConfig config) {
        this.secure = config.publicUrl().startsWith("https://");
    }

    NewCookie holding(String secret, Duration life) {
        return new NewCookie.Builder(NAME)
                .value(secret)
                .path(PATH)
                .maxAge(Math.toIntExact(life.toSeconds()))
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    NewCookie removed() {
        return holding("", Duration.ZERO);
    }
}
