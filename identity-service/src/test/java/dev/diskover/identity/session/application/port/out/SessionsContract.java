package dev.diskover.identity.session.application.port.out;

import static dev.diskover.identity.session.fixture.Amid.LAPTOP;
import static dev.diskover.identity.session.fixture.Amid.LIFE;
import static dev.diskover.identity.session.fixture.Amid.NOON;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Rotated;
import dev.diskover.identity.session.domain.Client;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Begins sessions and rotates their tokens. */
public abstract class SessionsContract {

    protected static final Client PHONE = new Client("Phone", "198.51.100.7");

    protected abstract SessionStore store();

    protected Issued begin(UUID user, Client client) {
        return begin(store().proof(user), client).orElseThrow();
    }

    protected Optional<Issued> begin(Proof proof, Client client) {
        return store().unitOfWork().run(() -> store().tokens().begin(proof, client, NOON, LIFE));
    }

    protected Optional<Issued> rotate(String token, Instant now) {
        return store().tokens().rotate(token, LAPTOP, now, LIFE).map(Rotated::issued);
    }
}
