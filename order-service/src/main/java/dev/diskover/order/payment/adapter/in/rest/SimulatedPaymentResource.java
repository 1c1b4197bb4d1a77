package dev.diskover.order.payment.adapter.in.rest;

import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.order.payment.application.port.in.SimulatePayments;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/payments/simulated/{payment_id}")
@Tag(name = "Simulated provider")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class SimulatedPaymentResource {

    private final SimulatePayments simulate;
    private final SignedInUser user;

    public SimulatedPaymentResource(SimulatePayments simulate, SignedInUser user) {
        this.simulate = simulate;
        this.user = user;
    }

    @POST
    @Path("/succeed")
    @Operation(summary = "Confirm your waiting payment, as a buyer would at a real provider")
    @APIResponse(responseCode = "204", description = "Confirmed, now or before")
    @APIResponse(responseCode = "404", description = "not_found: no such payment of yours waits")
    public void succeed(@PathParam("payment_id") UUID payment) {
        simulate.act(user.id(), payment, true);
    }

    @POST
    @Path("/fail")
    @Operation(summary = "Let your waiting payment fail")
    @APIResponse(responseCode = "204", description = "Failed, now or before")
    @APIResponse(responseCode = "404", description = "not_found: no such payment of yours waits")
    public void fail(@PathParam("payment_id") UUID payment) {
        simulate.act(user.id(), payment, false);
    }
}
