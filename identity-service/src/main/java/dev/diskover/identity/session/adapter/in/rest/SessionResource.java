package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.ThroughTurnstile;
import dev.diskover.identity.account.application.port.in.Register;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Username;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.InvalidCredentials;
import dev.diskover.identity.session.domain.RefreshTokenInvalid;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/auth")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
public class SessionResource {

    private final Register register;
    private final OrganizationViews organizations;
    private final Sessions sessions;
    private final SessionAnswers answers;
    private final ClientOfRequest client;

    public SessionResource(
            Register register,
            OrganizationViews organizations,
            Sessions sessions,
            SessionAnswers answers,
            ClientOfRequest client) {
        this.register = register;
        this.organizations = organizations;
        this.sessions = sessions;
        this.answers = answers;
        this.client = client;
    }

    @POST
    @Path("/register")
    @ThroughTurnstile
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an account; you are signed in at once")
    @APIResponseSchema(
            value = SessionAnswers.Registered.class,
            responseCode = "201",
            responseDescription = "The account, its personal organization and an access token")
    @APIResponse(responseCode = "401", description = "invalid_credentials: made, but signed out everywhere at once")
    @APIResponse(responseCode = "409", description = "email_taken, username_taken")
    @APIResponse(responseCode = "422", description = "weak_password, validation_failed")
    @APIResponse(responseCode = "429", description = "too_many_attempts: too many names that were taken")
    public RestResponse<SessionAnswers.Registered> register(@NotNull @Valid RegisterRequest request) {
        var proof = register.register(request.toCommand(client.get().address()));
        var signedIn = sessions.open(proof, client.get()).orElseThrow(InvalidCredentials::new);
        var user = signedIn.user();
        return answers.registered(signedIn, organizations.get(user.personalOrgId(), user.id()));
    }

    @POST
    @Path("/login")
    @ThroughTurnstile
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in with e-mail address or username, and password")
    @APIResponse(responseCode = "200", description = "An access token, and a refresh token in a cookie")
    @APIResponse(responseCode = "401", description = "invalid_credentials")
    @APIResponse(responseCode = "403", description = "account_inactive")
    @APIResponse(responseCode = "429", description = "too_many_attempts; wait as Retry-After says")
    public RestResponse<SessionAnswers.LoggedIn> logIn(@NotNull @Valid LoginRequest request) {
        return answers.loggedIn(sessions.logIn(request.email(), request.password(), client.get()));
    }

    @POST
    @Path("/refresh-token")
    @FromOurPages
    @Operation(
            summary = "Trade the refresh cookie for a new access token and a new cookie",
            description = "Of two tabs that race, the slower one gets an access token and no cookie.")
    @APIResponse(responseCode = "200", description = "An access token, and a refresh token in a cookie")
    @APIResponse(responseCode = "401", description = "refresh_token_invalid, refresh_token_reused")
    @APIResponse(responseCode = "403", description = "cross_site_request")
    @Parameter(name = "diskover_refresh", in = ParameterIn.COOKIE, description = "On https: __Secure-diskover_refresh")
    public RestResponse<SessionAnswers.LoggedIn> refresh() {
        return answers.loggedIn(sessions.refresh(required(client.refreshToken()), client.get()));
    }

    @POST
    @Path("/logout")
    @FromOurPages
    @Operation(summary = "End the session of the refresh cookie")
    @APIResponse(responseCode = "204", description = "Ended, or there was none")
    @APIResponse(responseCode = "403", description = "cross_site_request")
    @Parameter(name = "diskover_refresh", in = ParameterIn.COOKIE, description = "On https: __Secure-diskover_refresh")
    public RestResponse<Void> logOut() {
        var token = client.refreshToken();
        if (token != null) {
            sessions.logOut(token);
        }
        return answers.loggedOut();
    }

    private static String required(String token) {
        if (token == null || token.isBlank()) {
            throw new RefreshTokenInvalid();
        }
        return token;
    }

    @Schema(examples = "{\"email\": \"anna@example.com\", \"username\": \"anna\", \"password\": \"a long sentence\"}")
    public record RegisterRequest(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 40) String username,
            @NotNull @Size(max = 1000) String password,
            @Size(max = 100) @Nullable String name) {

        Register.Command toCommand(String address) {
            return new Register.Command(
                    new EmailAddress(email),
                    new Username(username),
                    password,
                    name == null || name.isBlank() ? null : name.strip(),
                    address);
        }
    }

    @Schema(examples = "{\"email\": \"anna@example.com\", \"password\": \"a long sentence\"}")
    public record LoginRequest(
            @NotBlank @Size(max = 254) String email,
            @NotNull @Size(max = 1000) String password) {}
}
