package dev.diskover.identity.personaltoken.application.port.in;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Makes a personal access token. */
public interface CreateToken {

    /**
     * @throws dev.diskover.identity.personaltoken.domain.UnknownScope
     * @throws dev.diskover.identity.personaltoken.domain.ScopeNotYours
     * @throws dev.diskover.identity.personaltoken.domain.InvalidTokenExpiry
     * @throws dev.diskover.identity.personaltoken.domain.TooManyTokens
     */
    Created create(Command command);

    /**
     * @param scopes in the words of {@link dev.diskover.kernel.domain.Scope}
     * @param expiresAt null for the usual time
     */
    record Command(UUID user, String name, Set<String> scopes, Instant expiresAt) {}

    /** @param token shown this once; only its hash is kept */
    record Created(TokenView view, String token) {}
}
