package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.SessionStore;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class PostgresSessionStore implements SessionStore {

    private final RefreshTokens tokens;
    private final OpenSessions sessions;
    private final UnitOfWork unitOfWork;
    private final People people;

    PostgresSessionStore(RefreshTokens tokens, OpenSessions sessions, UnitOfWork unitOfWork, People people) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
        this.people = people;
    }

    @Override
    public RefreshTokens tokens() {
        return tokens;
    }

    @Override
    public OpenSessions sessions() {
        return sessions;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID user() {
        return people.stored();
    }

    @Override
    public Proof proof(UUID user) {
        return people.proof(user);
    }
}
