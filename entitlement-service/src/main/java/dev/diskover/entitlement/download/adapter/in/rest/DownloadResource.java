package dev.diskover.entitlement.download.adapter.in.rest;

import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload;
import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload.DownloadAddress;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assets/{asset_id}/download")
@Tag(name = "Downloads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@TokenScope(Scope.LIBRARY_DOWNLOAD)
public class DownloadResource {

    private static final String EXAMPLE = """
            {"url": "https://storage.example/diskover/0199…/loops.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&…",
             "filename": "loops.zip", "size_bytes": 1048576, "expires_at": "2026-11-21T13:00:00Z"}
            """;

    private final AuthorizeDownload authorizeDownload;
    private final SignedInUser user;
    private final VisitorOfRequest visitor;

    public DownloadResource(AuthorizeDownload authorizeDownload, SignedInUser user, VisitorOfRequest visitor) {
        this.authorizeDownload = authorizeDownload;
        this.user = user;
        this.visitor = visitor;
    }

    @GET
    @Operation(summary = "An address that works for an hour; each asking counts as one download")
    @APIResponse(
            responseCode = "200",
            description = "Where to fetch the file",
            content =
                    @Content(
                            schema = @Schema(implementation = DownloadAddress.class),
                            examples = @ExampleObject(name = "a file", value = EXAMPLE)))
    @APIResponse(responseCode = "302", description = "The same with redirect=true: sent there at once")
    @APIResponse(
            responseCode = "403",
            description =
                    "not_entitled, entitlement_expired, entitlement_revoked, download_limit_reached, account_inactive, "
                            + "insufficient_scope")
    @APIResponse(responseCode = "404", description = "not_found: this is no id")
    @APIResponse(
            responseCode = "503",
            description = "asset_not_known_yet, service_unavailable: nothing was counted, ask again")
    public CompletionStage<RestResponse<DownloadAddress>> download(
            @PathParam("asset_id") UUID asset,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("redirect")
                    @DefaultValue("false")
                    Redirect redirect) {
        var command = new AuthorizeDownload.Command(new UserId(user.id()), new AssetId(asset), visitor.get());
        return authorizeDownload.authorize(command).thenApply(redirect::answer);
    }

    /** Said here because JAX-RS would answer HEAD by running GET, and a link checker would use up downloads. */
    @HEAD
    @Operation(hidden = true)
    public RestResponse<Void> refuseHead() {
        throw new NotAllowedException("GET");
    }
}
