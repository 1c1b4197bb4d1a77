package dev.diskover.identity.invitation.adapter.in.rest;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.application.port.in.AddMember;
import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/orgs")
@Tag(name = "Members")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AddMemberResource {

    private final AddMember addMember;
    private final SignedInUser user;
    private final IdempotencyKeys idempotencyKeys;

    public AddMemberResource(AddMember addMember, SignedInUser user, IdempotencyKeys idempotencyKeys) {
        this.addMember = addMember;
        this.user = user;
        this.idempotencyKeys = idempotencyKeys;
    }

    @POST
    @Path("/{org_id}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @TokenScope(Scope.ORGS_WRITE)
    @Operation(summary = "Add a user, or invite by mail whoever has no account with that address")
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "A member now",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Invited by mail",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "403", description = "role_not_sufficient")
    @APIResponse(responseCode = "404", description = "not_found, user_not_found")
    @APIResponse(
            responseCode = "409",
            description = "org_is_personal, already_member, already_invited, too_many_invitations")
    @APIResponse(responseCode = "422", description = "license_limit_exceeded, user_id_or_email_required, invalid_email")
    public RestResponse<Object> add(@PathParam("org_id") UUID org, @NotNull @Valid MemberRequest request) {
        var key = idempotencyKeys.of(user.id(), "POST /v1/orgs/{org_id}/members", org, request);
        return answer(org, addMember.add(request.by(user.id(), org, key)));
    }

    private static RestResponse<Object> answer(UUID org, AddMember.Outcome outcome) {
        return outcome.member() == null
                ? answer(202, outcome.invitation(), "/v1/orgs/%s/invitations".formatted(org))
                : answer(
                        201,
                        outcome.member(),
                        "/v1/orgs/%s/members/%s".formatted(org, outcome.member().userId()));
    }

    private static RestResponse<Object> answer(int status, Object body, String location) {
        return ResponseBuilder.create(status)
                .entity(body)
                .location(URI.create(location))
                .build();
    }

    /** Either who, or where their mail goes. */
    @Schema(examples = "{\"email\": \"bruno@example.test\", \"role\": \"member\"}")
    public record MemberRequest(
            @Nullable UUID userId,
            @Size(max = 254) @Nullable String email,

            @NotNull @Pattern(regexp = "admin|member|viewer")
            String role) {

        AddMember.Command by(UUID inviter, UUID org, IdempotencyKey key) {
            var address = email == null ? null : new EmailAddress(email);
            return new AddMember.Command(org, inviter, userId, address, Role.of(role), key);
        }
    }
}
