package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ManageAssets;
import dev.diskover.asset.asset.application.port.in.Member;
import dev.diskover.asset.asset.application.port.in.UploadAssets;
import dev.diskover.asset.asset.domain.FileName;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.application.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/orgs/{org_id}/assets")
@Tag(name = "Assets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AssetResource {

    private final UploadAssets upload;
    private final ManageAssets manage;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;

    public AssetResource(UploadAssets upload, ManageAssets manage, SignedInUser user, IdempotencyKeys idempotencyKeys) {
        this.upload = upload;
        this.manage = manage;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(summary = "The files of an organization you are in")
    public Page<AssetView> list(@PathParam("org_id") UUID org, @BeanParam AssetListParams params) {
        return manage.list(member(), org, params.filter(), params.sort(), params.cursor(), params.limit());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announce a file; the answer says where and how to put its bytes")
    @APIResponse(responseCode = "201", description = "Reserved; PUT the bytes within 15 minutes, then complete")
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "422", description = "license_limit_exceeded with limit, max, used, requested")
    public RestResponse<UploadAssets.Announced> announce(
            @PathParam("org_id") UUID org, @NotNull @Valid AnnounceRequest request) {
        var key = idempotencyKeys.of(user.id(), "POST assets", org, request);
        var announced = upload.announce(member(), org, request.file(), request.name(), key);
        return ResponseBuilder.<UploadAssets.Announced>create(201)
                .entity(announced)
                .location(URI.create(
                        "/v1/orgs/%s/assets/%s".formatted(org, announced.asset().id())))
                .build();
    }

    @POST
    @Path("/{id}/complete")
    @Operation(summary = "Say that the bytes are there; size, type and checksum are compared")
    @APIResponse(responseCode = "409", description = "upload_missing, upload_ended")
    @APIResponse(responseCode = "422", description = "upload_mismatch")
    public AssetView complete(@PathParam("org_id") UUID org, @PathParam("id") UUID id) {
        return upload.complete(member(), org, id);
    }

    @GET
    @Path("/usage")
    @Operation(summary = "What the organization uses, has reserved and may use")
    public ManageAssets.UsageView usage(@PathParam("org_id") UUID org) {
        return manage.usage(member(), org);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One file")
    public AssetView get(@PathParam("org_id") UUID org, @PathParam("id") UUID id) {
        return manage.get(member(), org, id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a file's display name and description")
    public AssetView rename(
            @PathParam("org_id") UUID org, @PathParam("id") UUID id, @NotNull @Valid RenameRequest request) {
        return manage.rename(member(), org, id, request.name(), request.description());
    }

    private Member member() {
        return new Member(user.id(), user.bearer());
    }

    /** @param checksumSha256 lower-case hex; storage then refuses other bytes */
    @Schema(examples = "{\"filename\": \"loops.zip\", \"content_type\": \"application/zip\", \"size_bytes\": 4194304}")
    public record AnnounceRequest(
            @Size(min = 1, max = 200) String name,
            @NotBlank @Size(max = 1000) String filename,
            @NotBlank @Size(max = 127) String contentType,
            @NotNull @Min(1) @Max(5L * 1024 * 1024 * 1024) Long sizeBytes,
            @Size(max = 64) String checksumSha256) {

        UploadedFile file() {
            return new UploadedFile(FileName.of(filename), contentType, sizeBytes, checksumSha256);
        }
    }

    /** Absent fields stay as they are. */
    public record RenameRequest(
            @Size(min = 1, max = 200) String name,
            @Size(max = 2000) String description) {}
}
