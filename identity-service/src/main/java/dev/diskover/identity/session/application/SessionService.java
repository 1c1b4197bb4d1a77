package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.Client;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class SessionService implements Sessions {

    private final PasswordSignIn signIn;
    private final SessionStart start;
    private final SessionRotation rotation;
    private final SignedInAnswer answer;
    private final Clock clock;

    SessionService(
            PasswordSignIn signIn, SessionStart start, SessionRotation rotation, SignedInAnswer answer, Clock clock) {
        this.signIn = signIn;
        this.start = start;
        this.rotation = rotation;
        this.answer = answer;
        this.clock = clock;
    }

    @Override
    public SignedIn logIn(String login, String password, Client client) {
        return open(signIn.prove(login, password, client.address()), client);
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
                .map(rotated -> answer.with(rotated.issued(), rotated.user(), now))
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
