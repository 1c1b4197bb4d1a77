package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.domain.PersonalTokenText;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Picks personal access tokens out before the check of access tokens, which would not know what to do with them. */
@ApplicationScoped
public class PersonalTokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    /** The personal access token of an Authorization header, if it holds one. */
    static Optional<String> tokenIn(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(PersonalTokenText::isClaimedBy);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return tokenIn(context.request().getHeader("Authorization"))
                .map(token -> providers.authenticate(new PersonalTokenRequest(token)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** The answer to a refusal is built where all problem documents are. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PersonalTokenRequest.class);
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
