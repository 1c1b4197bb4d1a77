package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.account.application.port.in.LogInWithCode;
import dev.diskover.identity.account.application.port.in.RequestLetter;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.InvalidCode;
import dev.diskover.identity.session.application.port.in.Sessions;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/auth")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
public class LoginCodeResource {

    private final RequestLetter letters;
    private final LogInWithCode codes;
    private final Sessions sessions;
    private final SessionAnswers answers;
    private final ClientOfRequest client;

    public LoginCodeResource(
            RequestLetter letters,
            LogInWithCode codes,
            Sessions sessions,
            SessionAnswers answers,
            ClientOfRequest client) {
        this.letters = letters;
        this.codes = codes;
        this.sessions = sessions;
        this.answers = answers;
        this.client = client;
    }

    @POST
    @Path("/request/login-code")
    @Operation(
            summary = "Have a code mailed to sign in with",
            description = "The answer is the same whether or not the address has an account. The code works once, for "
                    + "15 minutes and five tries, and only the newest one works. At most five letters an hour.")
    @APIResponse(responseCode = "202", description = "Noted")
    public RestResponse<Void> request(@NotNull @Valid CodeRequest request) {
        letters.request(AccountLetter.LOGIN_CODE, request.email());
        return RestResponse.accepted();
    }

    @POST
    @Path("/login/code")
    @Operation(summary = "Sign in with the code from the mail")
    @APIResponse(responseCode = "200", description = "An access token, and a refresh token in a cookie")
    @APIResponse(responseCode = "401", description = "invalid_code")
    @APIResponse(responseCode = "429", description = "too_many_attempts; wait as Retry-After says")
    public RestResponse<SessionAnswers.LoggedIn> logIn(@NotNull @Valid CodeLogin request) {
        var from = client.get();
        var proof = codes.redeem(new LogInWithCode.Command(request.email(), request.code(), from.address()));
        return answers.loggedIn(sessions.open(proof, from).orElseThrow(InvalidCode::new));
    }

    @Schema(examples = "{\"email\": \"anna@example.com\"}")
    public record CodeRequest(@NotBlank @Size(max = 254) String email) {}

    @Schema(examples = "{\"email\": \"anna@example.com\", \"code\": \"1234 5678\"}")
    public record CodeLogin(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 40) String code) {}
}
