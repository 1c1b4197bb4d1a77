package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who sent the request at hand, and what they call this attempt. */
@ApplicationScoped
class Caller {

    private final SignedInUser user;
    private final IdempotencyKeys keys;

    Caller(SignedInUser user, IdempotencyKeys keys) {
        this.user = user;
        this.keys = keys;
    }

    UUID id() {
        return user.id();
    }

    IdempotencyKey idempotencyKey(String operation, Object... request) {
        return keys.of(user.id(), operation, request);
    }
}
