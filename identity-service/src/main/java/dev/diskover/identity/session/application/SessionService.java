package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.CheckCredentials;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.AccountInactive;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.InvalidCredentials;
import dev.diskover.identity.session.domain.RefreshTokenInvalid;
import dev.diskover.identity.session.domain.RefreshTokenReused;
import dev.diskover.kernel.domain.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SessionService implements Sessions {

    private final CheckCredentials credentials;
    private final SignInGuard guard;
    private final SessionTokens tokens;

    SessionService(CheckCredentials credentials, SignInGuard guard, SessionTokens tokens) {
        this.credentials = credentials;
        this.guard = guard;
        this.tokens = tokens;
    }

    @Override
    public SignedIn logIn(String login, String password, Client client) {
        guard.check(login, client.address());
        var account = credentials.check(login, password);
        if (account.isEmpty()) {
            guard.failed(login, client.address());
            throw new InvalidCredentials();
        }
        guard.succeeded(login, client.address());
        if (!account.get().active()) {
            throw new AccountInactive();
        }
        return open(account.get().id().value(), client);
    }

    @Override
    public SignedIn open(UUID user, Client client) {
        return tokens.begin(user, client);
    }

    @Override
    public SignedIn refresh(String refreshToken, Client client) {
        return tokens.rotate(refreshToken, client).orElseThrow(() -> refusalOf(refreshToken));
    }

    @Override
    public void logOut(String refreshToken) {
        tokens.endFamilyOf(refreshToken);
    }

    private Rejection refusalOf(String refreshToken) {
        return tokens.endFamilyOf(refreshToken) ? new RefreshTokenReused() : new RefreshTokenInvalid();
    }
}
