package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.identity.session.fixture.InMemorySessions;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

class InMemorySessionsTest extends SessionsContract {

    private final InMemorySessions sessions = new InMemorySessions();

    @Override
    protected RefreshTokens tokens() {
        return sessions;
    }

    @Override
    protected OpenSessions sessions() {
        return sessions;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    protected UUID user() {
        return UUID.randomUUID();
    }

    @Override
    protected Proof proof(UUID user) {
        return sessions.proof(user);
    }
}
