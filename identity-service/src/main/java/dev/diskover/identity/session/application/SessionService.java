package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.CheckCredentials;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.AccountInactive;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.InvalidCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Six collaborators: what signing in takes, what staying signed in takes, and the time. */
@ApplicationScoped
class SessionService implements Sessions {

    private final CheckCredentials credentials;
    private final SignInGuard guard;
    private final SessionStart start;
    private final SessionRotation rotation;
    private final SignedInAnswer answer;
    private final Clock clock;

    SessionService(
            CheckCredentials credentials,
            SignInGuard guard,
            SessionStart start,
            SessionRotation rotation,
            SignedInAnswer answer,
            Clock clock) {
        this.credentials = credentials;
        this.guard = guard;
        this.start = start;
        this.rotation = rotation;
        this.answer = answer;
        this.clock = clock;
    }

    @Override
    public SignedIn logIn(String login, String password, Client client) {
        guard.admit(login, client.address());
        var account = credentials.check(login, password);
        if (account.isEmpty()) {
            guard.failed(client.address());
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
        var now = clock.instant();
        return answer.with(start.begin(user, client, now), now);
    }

    @Override
    public SignedIn refresh(String refreshToken, Client client) {
        var now = clock.instant();
        return rotation.rotate(refreshToken, client, now)
                .map(issued -> answer.with(issued, now))
                .orElseGet(() -> {
                    var shown = rotation.racedOrRefused(refreshToken, client, now);
                    return answer.withAccessTokenOnly(shown.user(), shown.session(), now);
                });
    }

    @Override
    public void logOut(String refreshToken) {
        rotation.end(refreshToken, clock.instant());
    }
}
