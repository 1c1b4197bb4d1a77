package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.personaltoken.application.port.in.RevokeTokens;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.application.port.out.TokenLog;
import dev.diskover.identity.personaltoken.domain.TokenNotFound;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class RevokeTokensService implements RevokeTokens {

    private final PersonalTokens tokens;
    private final TokenLog log;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RevokeTokensService(PersonalTokens tokens, TokenLog log, UnitOfWork unitOfWork, Clock clock) {
        this.tokens = tokens;
        this.log = log;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void revoke(UUID user, UUID token) {
        var removed = unitOfWork.run(() -> tokens.remove(user, token, clock.instant()));
        if (!removed) {
            throw new TokenNotFound();
        }
        log.revoked(user, token);
    }

    @Override
    public void revokeAll(UUID user) {
        unitOfWork.run(() -> tokens.removeAll(user));
    }
}
