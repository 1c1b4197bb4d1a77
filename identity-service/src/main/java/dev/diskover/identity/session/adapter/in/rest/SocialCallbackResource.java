package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.social.application.port.in.SignInByProvider;
import dev.diskover.identity.social.application.port.in.SignInByProvider.Answer;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.kernel.domain.Rejection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where providers send browsers back to. A person looks at this, so refusals, too, lead to a page. */
@Path("/v1/auth/social/callback/{provider: google|github}")
@Tag(name = "Sign-in by others")
@PermitAll
@RunOnVirtualThread
public class SocialCallbackResource {

    private static final Logger LOG = Logger.getLogger(SocialCallbackResource.class);

    private final SignInByProvider signIns;
    private final ClientOfRequest client;
    private final SessionAnswers answers;
    private final SignInCookie cookie;
    private final String webApp;

    public SocialCallbackResource(
            SignInByProvider signIns,
            ClientOfRequest client,
            SessionAnswers answers,
            SignInCookie cookie,
            IdentityConfig config) {
        this.signIns = signIns;
        this.client = client;
        this.answers = answers;
        this.cookie = cookie;
        this.webApp = config.publicUrl();
    }

    @GET
    @Operation(summary = "End a sign-in that began at /v1/auth/{provider}/login")
    @APIResponse(
            responseCode = "302",
            description = "To the web app with the refresh cookie; or to /login?error=, with sign_in_expired, "
                    + "sign_in_cancelled, identity_not_proven, email_not_verified, account_inactive, "
                    + "provider_not_configured, provider_unavailable")
    public RestResponse<Void> finish(
            @PathParam("provider") String provider,
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @QueryParam("error") String error) {
        var answer = new Answer(Provider.of(provider), state, code, error, cookie.shown());
        var arrival = signIns.finish(answer, client.get());
        return to(arrival.returnTo().value())
                .cookie(answers.cookie(arrival.signedIn()))
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Void> refused(Rejection refusal) {
        return to("/login?error=" + refusal.code()).build();
    }

    @ServerExceptionMapper
    public RestResponse<Void> crashed(RuntimeException bug) {
        LOG.error("A sign-in failed unexpectedly", bug);
        return to("/login?error=internal_error").build();
    }

    private ResponseBuilder<Void> to(String path) {
        return ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
                .location(URI.create(webApp + path))
                .cookie(cookie.removed())
                .header("Cache-Control", "no-store");
    }
}
