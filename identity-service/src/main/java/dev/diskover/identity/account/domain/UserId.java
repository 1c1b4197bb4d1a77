package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record UserId(UUID value) {

    public UserId {
        Objects.requireNonNull(value, "user id");
    }

    public static UserId next() {
        return new UserId(Ids.next());
    }
}
