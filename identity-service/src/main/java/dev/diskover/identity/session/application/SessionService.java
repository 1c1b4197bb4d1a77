package dev.diskover.identity.session.application;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.InvalidCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

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
        return open(signIn.prove(login, password, client.address()), client).orElseThrow(InvalidCredentials::new);
    }

    @Override
    public Optional<SignedIn> open(Proof proof, Client client) {
        var now = clock.instant();
        return start.begin(proof, client, now).map(issued -> answer.with(issued, now));
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
