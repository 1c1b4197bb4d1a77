package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.RefreshCookie;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The access token goes into the body, the refresh token only into a cookie that scripts cannot read. Every feature
 * that signs somebody in answers with this.
 */
@ApplicationScoped
public class SessionAnswers {

    private final RefreshCookie cookie;

    public SessionAnswers(RefreshCookie cookie) {
        this.cookie = cookie;
    }

    RestResponse<Registered> registered(SignedIn signedIn, OrganizationView organization) {
        var body = new Registered(
                signedIn.user(),
                organization,
                signedIn.accessToken(),
                "Bearer",
                signedIn.accessTokenLife().toSeconds());
        return ResponseBuilder.<Registered>create(201)
                .entity(body)
                .location(URI.create("/v1/users/me"))
                .cookie(cookie(signedIn))
                .build();
    }

    public RestResponse<LoggedIn> loggedIn(SignedIn signedIn) {
        var body = new LoggedIn(
                signedIn.user(),
                signedIn.accessToken(),
                "Bearer",
                signedIn.accessTokenLife().toSeconds());
        var answer = ResponseBuilder.ok(body);
        return signedIn.refreshToken() == null
                ? answer.build()
                : answer.cookie(cookie(signedIn)).build();
    }

    RestResponse<Void> loggedOut() {
        return ResponseBuilder.<Void>create(204).cookie(cookie.removed()).build();
    }

    /** For answers that are not JSON: where a browser is sent on, signed in. */
    public NewCookie cookie(SignedIn signedIn) {
        return cookie.holding(signedIn.refreshToken(), signedIn.refreshTokenLife());
    }

    /** @param expiresIn seconds until the access token ends */
    public record LoggedIn(UserView user, String accessToken, String tokenType, long expiresIn) {}

    /** @param expiresIn seconds until the access token ends */
    public record Registered(
            UserView user, OrganizationView organization, String accessToken, String tokenType, long expiresIn) {}
}
