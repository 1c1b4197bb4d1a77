package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.MailedTokens.Holder;
import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.domain.MailedTokenInvalid;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells whose the token of a reset letter is. */
@ApplicationScoped
class ResetLinks {

    private final ResetTokens tokens;
    private final GuardAttempts attempts;
    private final Clock clock;

    ResetLinks(ResetTokens tokens, GuardAttempts attempts, Clock clock) {
        this.tokens = tokens;
        this.attempts = attempts;
        this.clock = clock;
    }

    Holder shown(String token, String client) {
        return attempts.allow(Attempt.atMailedToken(client), () -> tokens.holder(token, clock.instant()))
                .orElseThrow(MailedTokenInvalid::new);
    }

    /** Ends the token; inside a unit of work. */
    Holder used(String token) {
        return tokens.use(token, clock.instant()).orElseThrow(MailedTokenInvalid::new);
    }
}
