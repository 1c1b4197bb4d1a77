package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record InvitationId(UUID value) {

    public InvitationId {
        Objects.requireNonNull(value, "invitation id");
    }

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
