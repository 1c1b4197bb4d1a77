package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/auth/deactivate")
@Tag(name = "Profile")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class DeactivationResource {

    private final DeactivateAccount accounts;
    private final SignedInUser user;

    public DeactivationResource(DeactivateAccount accounts, SignedInUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    @POST
    @Operation(
            summary = "Deactivate your account",
            description = "All sessions end at once, access tokens within minutes. Nobody can sign in any more.")
    @APIResponse(responseCode = "204", description = "Deactivated")
    @APIResponse(responseCode = "404", description = "not_found: the account is gone")
    @APIResponse(responseCode = "409", description = "changed_meanwhile; ask again")
    public void deactivate() {
        accounts.deactivate(new UserId(user.id()));
    }
}
