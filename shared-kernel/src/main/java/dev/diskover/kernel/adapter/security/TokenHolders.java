package dev.diskover.kernel.adapter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says whom a personal access token speaks for. Identity knows; the other services ask it. */
public interface TokenHolders {

    /**
     * @return empty when the token is unknown, revoked or expired, or its user inactive
     * @throws dev.diskover.kernel.application.PartUnavailable when identity cannot be asked
     */
    Optional<TokenHolder> of(String token);

    /**
     * @param groups of the user, as far as the scopes leave them
     * @param scopes in the words of {@link dev.diskover.kernel.domain.Scope}
     */
    record TokenHolder(
            UUID userId,
            String email,
            boolean emailVerified,
            Set<String> groups,
            Set<String> scopes,
            Instant expiresAt) {

        public TokenHolder {
            groups = Set.copyOf(groups);
            scopes = Set.copyOf(scopes);
        }
    }
}
