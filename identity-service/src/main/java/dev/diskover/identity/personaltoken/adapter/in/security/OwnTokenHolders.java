package dev.diskover.identity.personaltoken.adapter.in.security;

import dev.diskover.identity.personaltoken.application.port.in.CheckToken;
import dev.diskover.kernel.adapter.security.TokenHolders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Identity has the tokens itself: what it revokes ends here at once. */
@ApplicationScoped
class OwnTokenHolders implements TokenHolders {

    private final CheckToken tokens;

    OwnTokenHolders(CheckToken tokens) {
        this.tokens = tokens;
    }

    @Override
    public Optional<TokenHolder> of(String token) {
        return tokens.check(token)
                .map(bearer -> new TokenHolder(
                        bearer.user(),
                        bearer.email(),
                        bearer.emailVerified(),
                        bearer.groups(),
                        bearer.scopes(),
                        bearer.expiresAt()));
    }
}
