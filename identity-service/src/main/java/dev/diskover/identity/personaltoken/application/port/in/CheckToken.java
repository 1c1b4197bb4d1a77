package dev.diskover.identity.personaltoken.application.port.in;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says what a token that somebody shows is good for, and notes that it was used. */
public interface CheckToken {

    /** @return empty when it is unknown, revoked or expired, or its user inactive */
    Optional<Bearer> check(String token);

    /**
     * @param groups what the user is, so far as the scopes leave it
     * @param scopes in the words of {@link dev.diskover.kernel.domain.Scope}
     */
    record Bearer(
            UUID user,
            String email,
            boolean emailVerified,
            Set<String> groups,
            Set<String> scopes,
            Instant expiresAt) {}
}
