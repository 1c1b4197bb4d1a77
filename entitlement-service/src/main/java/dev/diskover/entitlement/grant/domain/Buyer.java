package dev.diskover.entitlement.grant.domain;

import java.util.Objects;

public record Buyer(UserId user, String email) {

    public Buyer {
        Objects.requireNonNull(user, "buyer");
        Objects.requireNonNull(email, "e-mail of the buyer");
    }
}
