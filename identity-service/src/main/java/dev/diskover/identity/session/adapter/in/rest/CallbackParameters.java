package dev.diskover.identity.session.adapter.in.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * Providers add parameters as they like (scope, authuser, iss …), and a client must ignore those it does not know
 * (RFC 6749, 4.1.2). Everywhere else an unknown parameter is refused, so here they are taken away before.
 */
@ApplicationScoped
class CallbackParameters {

    private static final String PATH = "/v1/auth/social/callback/";
    private static final Set<String> KNOWN = Set.of("state", "code", "error");
    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(CallbackParameters::keepKnown, EARLY);
    }

    private static void keepKnown(RoutingContext context) {
        if (context.normalizedPath().startsWith(PATH)) {
            var parameters = context.queryParams();
            List.copyOf(parameters.names()).stream()
                    .filter(name -> !KNOWN.contains(name))
                    .forEach(parameters::remove);
        }
        context.next();
    }
}
