package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.adapter.security.TokenHolders.TokenHolder;
import dev.diskover.kernel.domain.PersonalTokenText;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jose4j.jwt.JwtClaims;

/** Makes the holder of a personal access token look like the bearer of an access token, but for the scopes. */
@ApplicationScoped
public class PersonalTokenIdentities implements IdentityProvider<PersonalTokenRequest> {

    static final String SCOPES = "scopes";

    private final TokenHolders holders;

    PersonalTokenIdentities(TokenHolders holders) {
        this.holders = holders;
    }

    @Override
    public Class<PersonalTokenRequest> getRequestType() {
        return PersonalTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PersonalTokenRequest request, AuthenticationRequestContext context) {
        return PersonalTokenText.isWellFormed(request.token())
                ? context.runBlocking(() -> identity(request.token()))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private SecurityIdentity identity(String token) {
        var holder = holders.of(token).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(token, "PAT", claims(holder)))
                .addRoles(holder.groups())
                .addAttribute(SCOPES, holder.scopes())
                .build();
    }

    private static JwtClaims claims(TokenHolder holder) {
        var claims = new JwtClaims();
        claims.setSubject(holder.userId().toString());
        claims.setClaim("email", holder.email());
        claims.setClaim("email_verified", holder.emailVerified());
        claims.setStringListClaim("groups", List.copyOf(holder.groups()));
        return claims;
    }
}
