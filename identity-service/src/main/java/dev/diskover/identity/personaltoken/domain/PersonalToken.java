package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Scope;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Lets a script act for its user, within its scopes and until it ends. What it is written like is not kept. */
public record PersonalToken(UUID id, UUID user, String name, Set<Scope> scopes, Instant createdAt, Instant expiresAt) {

    public PersonalToken {
        scopes = Set.copyOf(scopes);
    }
}
