package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.SessionsContract;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresSessionsTest extends SessionsContract {

    @Inject
    RefreshTokens tokens;

    @Inject
    OpenSessions sessions;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    People people;

    @Override
    protected RefreshTokens tokens() {
        return tokens;
    }

    @Override
    protected OpenSessions sessions() {
        return sessions;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UUID user() {
        return people.stored();
    }

    @Override
    protected Proof proof(UUID user) {
        return people.proof(user);
    }
}
