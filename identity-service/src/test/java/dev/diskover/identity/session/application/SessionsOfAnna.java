package dev.diskover.identity.session.application;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.application.port.out.SecurityLog;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.domain.ShownToken;
import dev.diskover.identity.session.fixture.Anna;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.identity.session.fixture.InMemorySessions;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The use cases of sessions over fakes, at noon, and what others hear of them. */
final class SessionsOfAnna {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final UUID ANNA = UUID.randomUUID();
    static final Client LAPTOP = new Client("Laptop", "192.0.2.1");
    static final Client PHONE = new Client("Phone", "198.51.100.7");

    final SetClock clock = new SetClock(NOON);
    final InMemorySessions stored = new InMemorySessions();
    final List<String> heard = new ArrayList<>();
    final List<Client> noticed = new ArrayList<>();
    final Sessions sessions = sessions();

    SignedIn open(Client client) {
        return sessions.open(stored.proof(ANNA), client).orElseThrow();
    }

    private Sessions sessions() {
        var times = new Times();
        var start = new SessionStart(
                stored, new Profiles(), (user, client, at) -> noticed.add(client), times, new AtOnce());
        var rotation = new SessionRotation(stored, stored, new Heard(), times, new AtOnce());
        var answer = new SignedInAnswer(new Profiles(), (user, session, now) -> "signed at " + now, times);
        return new SessionService(null, start, rotation, answer, clock);
    }

    private static final class Times implements SessionTimes {

        @Override
        public Duration accessTokenLife() {
            return Duration.ofMinutes(10);
        }

        @Override
        public SessionLife sessionLife() {
            return new SessionLife(Duration.ofDays(30), Duration.ofDays(90));
        }

        @Override
        public Duration grace() {
            return Duration.ofSeconds(10);
        }
    }

    private static final class Profiles implements ManageProfile {

        @Override
        public UserView view(UserId id) {
            return Anna.with(id.value());
        }

        @Override
        public UserView describe(UserId id, Profile profile) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Heard implements SecurityLog {

        @Override
        public void refreshTokenReused(ShownToken token, Client client) {
            heard.add("reused " + client.device());
        }

        @Override
        public void refreshTokenRaced(ShownToken token, Client client) {
            heard.add("raced " + client.device());
        }
    }
}
