package dev.diskover.order.subscription.adapter.in.rest;

import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews.SubscriptionView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/subscriptions")
@Tag(name = "Memberships")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@TokenScope(Scope.PURCHASES_READ)
public class SubscriptionResource {

    private final SubscriptionViews subscriptions;
    private final SignedInUser user;

    public SubscriptionResource(SubscriptionViews subscriptions, SignedInUser user) {
        this.subscriptions = subscriptions;
        this.user = user;
    }

    @GET
    @Operation(summary = "Your memberships, newest first")
    public Page<SubscriptionView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return subscriptions.list(user.id(), cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your memberships with its periods")
    @APIResponse(responseCode = "200", description = "Found")
    @APIResponse(responseCode = "404", description = "not_found, also when it is somebody else's")
    public SubscriptionView get(@PathParam("id") UUID id) {
        return subscriptions.get(user.id(), id);
    }
}
