package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.identity.session.fixture.InMemorySessions;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

record InMemorySessionStore(InMemorySessions sessions) implements SessionStore {

    static SessionStore empty() {
        return new InMemorySessionStore(new InMemorySessions());
    }

    @Override
    public RefreshTokens tokens() {
        return sessions;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    public UUID user() {
        return UUID.randomUUID();
    }

    @Override
    public Proof proof(UUID user) {
        return sessions.proof(user);
    }
}
