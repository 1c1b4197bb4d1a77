package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

/** Where sessions and their tokens are stored together, with the users whose they are. */
public interface SessionStore {

    RefreshTokens tokens();

    OpenSessions sessions();

    UnitOfWork unitOfWork();

    /** A user who is active and has no sessions. */
    UUID user();

    /** What a user has given who proves now who they are. */
    Proof proof(UUID user);
}
