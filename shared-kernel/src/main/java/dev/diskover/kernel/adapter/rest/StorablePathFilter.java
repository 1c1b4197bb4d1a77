package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Rejection;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing has a NUL in its name, and no database can look it up. */
public class StorablePathFilter {

    @ServerRequestFilter
    public void refuseNul(ContainerRequestContext request) {
        var named = request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf(0) >= 0);
        if (named) {
            throw new NothingHere();
        }
    }

    /** The path can name nothing. */
    static final class NothingHere extends Rejection {

        NothingHere() {
            super(Reason.NOT_FOUND, "not_found", "There is nothing here");
        }
    }
}
