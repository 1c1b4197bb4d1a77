package dev.diskover.identity.account.adapter.in.rest;

import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.application.port.in.ReactivateAccount;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.domain.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** For admin-service, which asks for a reason and audits it, with the administrator's own token. */
@Path("/v1/users/{user_id}")
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin:write")
@RunOnVirtualThread
@TokenScope(Scope.ADMIN_WRITE)
public class UserActivationResource {

    /** One line an event, so that it can be watched. */
    private static final Logger SECURITY = Logger.getLogger("diskover.security");

    private final DeactivateAccount deactivation;
    private final ReactivateAccount reactivation;
    private final SignedInUser administrator;

    public UserActivationResource(
            DeactivateAccount deactivation, ReactivateAccount reactivation, SignedInUser administrator) {
        this.deactivation = deactivation;
        this.reactivation = reactivation;
        this.administrator = administrator;
    }

    @POST
    @Path("/deactivate")
    @Operation(summary = "Deactivate somebody's account: sessions end at once, access tokens within minutes")
    @APIResponse(responseCode = "204", description = "Deactivated")
    @APIResponse(responseCode = "404", description = "not_found")
    public void deactivate(@PathParam("user_id") UUID user) {
        SECURITY.infof("account_deactivated user=%s by=%s", user, administrator.id());
        deactivation.deactivate(new UserId(user));
    }

    @POST
    @Path("/reactivate")
    @Operation(summary = "Let the owner of a deactivated account sign in again")
    @APIResponse(responseCode = "204", description = "Active")
    @APIResponse(responseCode = "404", description = "not_found")
    public void reactivate(@PathParam("user_id") UUID user) {
        SECURITY.infof("account_reactivated user=%s by=%s", user, administrator.id());
        reactivation.reactivate(new UserId(user));
    }
}
