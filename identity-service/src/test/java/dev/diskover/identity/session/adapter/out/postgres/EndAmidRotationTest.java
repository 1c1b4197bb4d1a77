package dev.diskover.identity.session.adapter.out.postgres;

import static dev.diskover.identity.session.fixture.Amid.LAPTOP;
import static dev.diskover.identity.session.fixture.Amid.LIFE;
import static dev.diskover.identity.session.fixture.Amid.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Rotated;
import dev.diskover.identity.session.fixture.Amid;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever ends a session while it is rotated leaves no token of it alive, whichever comes first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class EndAmidRotationTest {

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
        issued = amid.begin(people.proof(user)).orElseThrow();
    }

    @Test
    void a_session_is_ended() throws Exception {
        // When
        var ended = amid.run(this::rotate, () -> unitOfWork.run(() -> sessions.end(user, issued.session(), NOON)));

        // Then
        assertThat(ended).isTrue();
        assertThat(amid.living(user)).isEmpty();
    }

    @Test
    void all_sessions_are_ended() throws Exception {
        // When
        amid.run(this::rotate, Executors.callable(this::endAll));

        // Then
        assertThat(amid.living(user)).isEmpty();
    }

    @Test
    void a_rotation_that_comes_amid_the_end_fails() throws Exception {
        // When
        var rotated = amid.run(this::endAll, this::rotate);

        // Then
        assertThat(rotated).isEmpty();
        assertThat(amid.living(user)).isEmpty();
        assertThat(tokens.find(issued.token(), NOON).orElseThrow().replaced()).isFalse();
    }

    private Optional<Rotated> rotate() {
        return tokens.rotate(issued.token(), LAPTOP, NOON, LIFE);
    }

    private void endAll() {
        unitOfWork.run(() -> sessions.endAllBut(Optional.empty(), user, NOON));
    }
}
