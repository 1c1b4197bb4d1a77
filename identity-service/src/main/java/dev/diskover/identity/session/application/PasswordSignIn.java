package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.CheckCredentials;
import dev.diskover.identity.account.domain.Login;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.domain.AccountInactive;
import dev.diskover.identity.session.domain.InvalidCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells who signs in by name and password. */
@ApplicationScoped
class PasswordSignIn {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CheckCredentials credentials;
    private final GuardAttempts attempts;
    private final RefreshTokens refreshTokens;

    PasswordSignIn(CheckCredentials credentials, GuardAttempts attempts, RefreshTokens refreshTokens) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.refreshTokens = refreshTokens;
    }

    Proof prove(String login, String password, String address) {
        var account = attempts.allow(attempt(login, address), () -> credentials.check(login, password))
                .orElseThrow(InvalidCredentials::new);
        if (!account.active()) {
            throw new AccountInactive();
        }
        return account.proof();
    }

    // The same questions are asked whether or not there is such an account, so that the time does not tell.
    private Attempt attempt(String login, String address) {
        var user = credentials.owner(login).map(UserId::value);
        var account = user.map(UUID::toString).orElseGet(() -> new Login(login).value());
        return Attempt.atPassword(account, address, refreshTokens.knows(user.orElse(NOBODY), address));
    }
}
