package dev.diskover.identity.personaltoken.application.port.out;

import dev.diskover.identity.personaltoken.fixture.InMemoryPersonalTokens;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.Set;
import java.util.UUID;

class InMemoryPersonalTokensTest extends PersonalTokensContract {

    private final InMemoryPersonalTokens tokens = new InMemoryPersonalTokens();

    @Override
    protected PersonalTokens tokens() {
        return tokens;
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
    protected void deactivate(UUID user) {
        tokens.deactivate(user);
    }

    @Override
    protected void makeAdministrator(UUID user) {
        tokens.permit(user, Set.of("read"));
    }
}
