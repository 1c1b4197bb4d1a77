package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/users/me")
@Tag(name = "Profile")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ProfileResource {

    private final ManageProfile profiles;
    private final SignedInUser user;

    public ProfileResource(ManageProfile profiles, SignedInUser user) {
        this.profiles = profiles;
        this.user = user;
    }

    @GET
    @TokenScope(Scope.PROFILE_READ)
    @Operation(summary = "Your account and profile")
    @APIResponse(responseCode = "200", description = "Your account")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    public UserView me() {
        return profiles.view(new UserId(user.id()));
    }

    @PUT
    @TokenScope(Scope.PROFILE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace your profile")
    @APIResponse(responseCode = "200", description = "The account with its new profile")
    @APIResponse(responseCode = "422", description = "validation_failed, invalid_avatar_url")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    @APIResponse(responseCode = "409", description = "changed_meanwhile; ask again")
    public UserView describe(@NotNull @Valid ProfileRequest request) {
        return profiles.describe(new UserId(user.id()), request.toProfile());
    }

    /** Absent fields are emptied: this replaces the profile. */
    @Schema(examples = "{\"name\": \"Anna\", \"avatar_url\": null, \"locale\": \"en\", \"bio\": \"I make loops.\"}")
    public record ProfileRequest(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*")
            String name,

            @Size(max = 500) @Nullable String avatarUrl,

            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") @Size(max = 35) @Nullable
            String locale,

            @Size(max = 2000) @Nullable String bio) {

        Profile toProfile() {
            return new Profile(name.strip(), avatarUrl, locale == null ? "en" : locale, bio == null ? "" : bio);
        }
    }
}
