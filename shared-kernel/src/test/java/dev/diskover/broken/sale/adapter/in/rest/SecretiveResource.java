package dev.diskover.broken.sale.adapter.in.rest;

import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import jakarta.ws.rs.POST;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Reads a key and does not say so, or says so and does not read it. */
public class SecretiveResource {

    private final IdempotencyKeys keys;

    public SecretiveResource(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @POST
    public void hiding() {
        read();
    }

    @POST
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    public void boasting() {}

    @POST
    @Parameter(name = IdempotencyKeys.HEADER, in = ParameterIn.HEADER)
    public void honest() {
        read();
    }

    private void read() {
        keys.of(new UUID(0, 0), "POST /v1/sales");
    }
}
