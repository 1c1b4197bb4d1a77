package dev.diskover.identity.personaltoken.application;

import dev.diskover.identity.personaltoken.application.port.in.ListTokens;
import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class ListTokensService implements ListTokens {

    private final PersonalTokens tokens;
    private final Clock clock;

    ListTokensService(PersonalTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Page<TokenView> of(UUID user, String cursor, int limit) {
        return tokens.of(user, cursor, limit, clock.instant());
    }
}
