package dev.diskover.kernel.adapter.security;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps everybody but the other services out. */
public class ServicesOnlyFilter {

    private final ServiceSecret secret;

    public ServicesOnlyFilter(ServiceSecret secret) {
        this.secret = secret;
    }

    @ServicesOnly
    @ServerRequestFilter
    public void refuseOthers(ContainerRequestContext request) {
        if (!secret.is(request.getHeaderString(ServiceSecret.HEADER))) {
            throw new UnauthorizedException();
        }
    }
}
