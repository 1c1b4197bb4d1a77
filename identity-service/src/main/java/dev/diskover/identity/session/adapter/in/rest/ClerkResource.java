package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.social.application.port.in.ExchangeClerkToken;
import dev.diskover.identity.social.application.port.in.FollowClerk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/auth/clerk")
@Tag(name = "Sign-in by others")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
public class ClerkResource {

    private static final String EVENT = """
            {"type": "user.created", "object": "event", "data": {"id": "user_2a…", "first_name": "Anna",
             "primary_email_address_id": "idn_1", "email_addresses": [{"id": "idn_1",
             "email_address": "anna@example.com", "verification": {"status": "verified"}}]}}
            """;

    private final ExchangeClerkToken exchange;
    private final FollowClerk follow;
    private final SessionAnswers answers;
    private final ClientOfRequest client;

    public ClerkResource(
            ExchangeClerkToken exchange, FollowClerk follow, SessionAnswers answers, ClientOfRequest client) {
        this.exchange = exchange;
        this.follow = follow;
        this.answers = answers;
        this.client = client;
    }

    @POST
    @Path("/exchange")
    @Operation(summary = "Trade a session token of Clerk for an access token; a new user is made at once")
    @APIResponse(responseCode = "200", description = "An access token, and a refresh token in a cookie")
    @APIResponse(responseCode = "401", description = "identity_not_proven")
    @APIResponse(responseCode = "403", description = "email_not_verified, account_inactive")
    @APIResponse(responseCode = "404", description = "provider_not_configured")
    @APIResponse(responseCode = "503", description = "provider_unavailable")
    public RestResponse<SessionAnswers.LoggedIn> exchange(@NotNull @Valid ExchangeRequest request) {
        return answers.loggedIn(exchange.exchange(request.token(), client.get()));
    }

    @POST
    @Path("/webhook")
    @Operation(summary = "For Clerk: user.created, user.updated and user.deleted, signed by Svix")
    @APIResponse(responseCode = "204", description = "Received, now or before")
    @APIResponse(responseCode = "400", description = "webhook_unreadable")
    @APIResponse(responseCode = "401", description = "webhook_signature_invalid")
    @APIResponse(responseCode = "404", description = "provider_not_configured")
    public RestResponse<Void> receive(
            @HeaderParam("svix-id") @Size(max = 255) String id,
            @HeaderParam("svix-timestamp") @Size(max = 20) String timestamp,
            @HeaderParam("svix-signature") @Size(max = 2000) String signatures,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "a new user", value = EVENT)))
                    byte[] body) {
        follow.receive(new FollowClerk.Message(id, timestamp, signatures, new String(body, StandardCharsets.UTF_8)));
        return RestResponse.noContent();
    }

    @Schema(examples = "{\"token\": \"eyJhbGciOiJSUzI1NiIsImtpZCI6Imluc18…\"}")
    public record ExchangeRequest(
            @NotBlank @Size(max = 8000) String token) {}
}
