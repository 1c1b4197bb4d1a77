package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.adapter.rest.PersonalTokenRefused;
import dev.diskover.kernel.domain.Rejection;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a personal access token do what its scopes name, on endpoints open to such tokens, and nothing else. */
public class TokenScopeFilter {

    private final SecurityIdentity identity;
    private final CallContext call;

    public TokenScopeFilter(SecurityIdentity identity, CallContext call) {
        this.identity = identity;
        this.call = call;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (PersonalTokenMechanism.tokenIn(request.getHeaderString("Authorization"))
                .isEmpty()) {
            return;
        }
        var open = find(TokenScope.class, resource);
        if (open != null) {
            requireOneOf(Arrays.stream(open.value()).map(Scope::text).toList());
            call.admitPersonalToken();
        } else if (find(PermitAll.class, resource) == null) {
            throw new PersonalTokenRefused();
        }
    }

    private void requireOneOf(List<String> scopes) {
        Set<String> granted = identity.getAttribute(PersonalTokenIdentities.SCOPES);
        if (!scopes.isEmpty() && scopes.stream().noneMatch(granted::contains)) {
            throw new InsufficientScope(scopes);
        }
    }

    private static <A extends Annotation> A find(Class<A> type, ResourceInfo resource) {
        var ofMethod = resource.getResourceMethod().getAnnotation(type);
        return ofMethod == null ? resource.getResourceClass().getAnnotation(type) : ofMethod;
    }

    /** The token has none of the scopes that this takes. */
    static final class InsufficientScope extends Rejection {
        InsufficientScope(List<String> scopes) {
            super(
                    Reason.FORBIDDEN,
                    "insufficient_scope",
                    "This personal access token does not have the scope that this takes",
                    Map.of("scopes", scopes));
        }
    }
}
