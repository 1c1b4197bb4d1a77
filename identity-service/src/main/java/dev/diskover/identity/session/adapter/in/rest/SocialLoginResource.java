package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.social.application.port.in.SignInByProvider;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For browsers: a link to here begins a sign-in. */
@Path("/v1/auth/{provider: google|github}/login")
@Tag(name = "Sign-in by others")
@PermitAll
@RunOnVirtualThread
public class SocialLoginResource {

    private final SignInByProvider signIns;
    private final SignInCookie cookie;

    public SocialLoginResource(SignInByProvider signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @GET
    @Operation(summary = "Go to Google or GitHub and sign in there; return_to is a path of the web app")
    @APIResponse(responseCode = "302", description = "To the provider, with state and PKCE")
    @APIResponse(responseCode = "400", description = "invalid_return_to")
    @APIResponse(responseCode = "404", description = "provider_not_configured")
    @APIResponse(responseCode = "503", description = "provider_unavailable")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public RestResponse<Void> begin(
            @PathParam("provider") String provider, @QueryParam("return_to") @Size(max = 500) String returnTo) {
        var setOut = signIns.begin(Provider.of(provider), ReturnPath.ofNullable(returnTo));
        return ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
                .location(setOut.consentPage())
                .cookie(cookie.holding(setOut.secret(), setOut.life()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
