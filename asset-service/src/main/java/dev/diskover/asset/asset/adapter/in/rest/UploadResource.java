package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.application.port.in.AnnounceUpload.Announced;
import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.CompleteUpload;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs/{org_id}/assets")
@Tag(name = "Assets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UploadResource {

    private static final String ANNOUNCE = "POST /v1/orgs/{org_id}/assets";

    private final AnnounceUpload announceUpload;
    private final CompleteUpload completeUpload;
    private final SignedInCaller caller;
    private final IdempotencyKeys keys;

    public UploadResource(
            AnnounceUpload announceUpload, CompleteUpload completeUpload, SignedInCaller caller, IdempotencyKeys keys) {
        this.announceUpload = announceUpload;
        this.completeUpload = completeUpload;
        this.caller = caller;
        this.keys = keys;
    }

    @POST
    @TokenScope(Scope.ASSETS_WRITE)
    @Authenticated
    @Operation(summary = "Announce a file; the answer says where and how to put its bytes")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponseSchema(
            value = Announced.class,
            responseCode = "201",
            responseDescription =
                    "Reserved; PUT the bytes with the headers named, within 15 minutes, then complete. Storage takes"
                            + " them once: 412 says that they are there")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found: no such organization for you")
    @APIResponse(
            responseCode = "422",
            description = "license_limit_exceeded with limit, max, used, requested; "
                    + "validation_failed, invalid_content_type")
    public RestResponse<Announced> announce(@PathParam("org_id") UUID org, @NotNull @Valid AnnounceRequest request) {
        var user = caller.get();
        var key = keys.of(user.id().value(), ANNOUNCE, org, request);
        var announced = announceUpload.announce(request.by(user, new OrgId(org), key));
        return ResponseBuilder.<Announced>create(201)
                .entity(announced)
                .location(URI.create(
                        "/v1/orgs/%s/assets/%s".formatted(org, announced.asset().id())))
                .build();
    }

    @POST
    @TokenScope(Scope.ASSETS_WRITE)
    @Authenticated
    @Path("/{id}/complete")
    @Operation(summary = "Say that the bytes are there; size, type and checksum are compared")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = CompleteRequest.class)))
    @APIResponse(responseCode = "200", description = "Ready, also when it was ready before")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "upload_missing: put the bytes first; upload_ended: begin anew")
    @APIResponse(responseCode = "422", description = "upload_mismatch with differs: field, announced, found")
    @APIResponse(responseCode = "503", description = "service_unavailable: storage gave no answer")
    public AssetView complete(@PathParam("org_id") UUID org, @PathParam("id") UUID id, @Valid CompleteRequest request) {
        return completeUpload.complete(new CompleteUpload.Command(caller.get(), new OrgId(org), new AssetId(id)));
    }
}
