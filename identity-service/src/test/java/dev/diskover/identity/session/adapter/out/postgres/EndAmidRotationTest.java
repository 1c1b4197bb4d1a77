package dev.diskover.identity.session.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Rotated;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.fixture.Amid;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever ends a session while it is rotated leaves no token of it alive, whichever comes first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class EndAmidRotationTest {

    private static final Instant NOON = Instant.parse("2099-11-21T12:00:00Z");
    private static final Client LAPTOP = new Client("Laptop", "192.0.2.1");
    private static final SessionLife LIFE = new SessionLife(Duration.ofDays(30), Duration.ofDays(40));

    @Inject
    RefreshTokens tokens;

    @Inject
    OpenSessions sessions;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Amid amid;

    @Inject
    People people;

    private UUID user;
    private Issued issued;

    @BeforeEach
    void somebody_signs_in() {
        user = people.stored();
        issued = unitOfWork
                .run(() -> tokens.begin(people.proof(user), LAPTOP, NOON, LIFE))
                .orElseThrow();
    }

    @Test
    void a_session_is_ended() throws Exception {
        // When
        var ended = amid.run(this::rotate, () -> unitOfWork.run(() -> sessions.end(user, issued.session(), NOON)));

        // Then
        assertThat(ended).isTrue();
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
    }

    @Test
    void all_sessions_are_ended() throws Exception {
        // When
        amid.run(this::rotate, Executors.callable(this::endAll));

        // Then
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
    }

    @Test
    void a_rotation_that_comes_amid_the_end_fails() throws Exception {
        // When
        var rotated = amid.run(this::endAll, this::rotate);

        // Then
        assertThat(rotated).isEmpty();
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
        assertThat(tokens.find(issued.token(), NOON).orElseThrow().replaced()).isFalse();
    }

    private Optional<Rotated> rotate() {
        return tokens.rotate(issued.token(), LAPTOP, NOON, LIFE);
    }

    private void endAll() {
        unitOfWork.run(() -> sessions.endAllBut(Optional.empty(), user, NOON));
    }
}
