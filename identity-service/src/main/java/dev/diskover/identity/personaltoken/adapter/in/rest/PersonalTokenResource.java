package dev.diskover.identity.personaltoken.adapter.in.rest;

import dev.diskover.identity.personaltoken.application.port.in.CreateToken;
import dev.diskover.identity.personaltoken.application.port.in.ListTokens;
import dev.diskover.identity.personaltoken.application.port.in.RevokeTokens;
import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.application.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/auth/tokens")
@Tag(name = "Personal access tokens")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class PersonalTokenResource {

    private final CreateToken createToken;
    private final ListTokens tokens;
    private final RevokeTokens revokeTokens;
    private final SignedInUser user;

    public PersonalTokenResource(
            CreateToken createToken, ListTokens tokens, RevokeTokens revokeTokens, SignedInUser user) {
        this.createToken = createToken;
        this.tokens = tokens;
        this.revokeTokens = revokeTokens;
        this.user = user;
    }

    @GET
    @Operation(summary = "Your personal access tokens, the newest first; not the tokens themselves")
    public Page<TokenView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return tokens.of(user.id(), cursor, PageLimit.of(limit));
    }

    // No Idempotency-Key: an answer that is kept to be given again would keep the token.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a token for a script",
            description = "The answer shows the token this once. It acts for you within its scopes, never beyond your "
                    + "own rights, until expires_at (90 days where you do not say, 366 at most).")
    @APIResponseSchema(
            value = CreatedToken.class,
            responseCode = "201",
            responseDescription = "Made; keep the token safe")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    @APIResponse(responseCode = "403", description = "personal_token_refused: tokens do not make tokens")
    @APIResponse(
            responseCode = "422",
            description = "unknown_scope, scope_not_yours, invalid_expiry, too_many_tokens, validation_failed")
    public RestResponse<CreatedToken> create(@NotNull @Valid TokenRequest request) {
        var created = createToken.create(request.by(user.id()));
        return ResponseBuilder.<CreatedToken>create(201)
                .entity(CreatedToken.of(created))
                .location(URI.create("/v1/auth/tokens/" + created.view().id()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a token: it ends within half a minute everywhere")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "token_not_found")
    public RestResponse<Void> revoke(@PathParam("id") UUID id) {
        revokeTokens.revoke(user.id(), id);
        return RestResponse.noContent();
    }

    @Schema(
            examples = "{\"name\": \"backup script\", \"scopes\": [\"assets:read\", \"library:download\"], "
                    + "\"expires_at\": \"2027-01-31T00:00:00Z\"}")
    public record TokenRequest(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String name,

            @NotEmpty @Size(max = 50) Set<@NotNull @Size(max = 50) String> scopes,
            @Nullable Instant expiresAt) {

        CreateToken.Command by(UUID user) {
            return new CreateToken.Command(user, name.strip(), scopes, expiresAt);
        }
    }

    /** @param token only here; it cannot be shown again */
    public record CreatedToken(
            UUID id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            String token) {

        static CreatedToken of(CreateToken.Created created) {
            var view = created.view();
            return new CreatedToken(
                    view.id(),
                    view.name(),
                    view.scopes(),
                    view.createdAt(),
                    view.expiresAt(),
                    view.lastUsedAt(),
                    created.token());
        }
    }
}
