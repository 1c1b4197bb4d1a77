package dev.diskover.identity.session.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
    Database database;

    @Inject
    People people;

    private UUID user;
    private Issued issued;

    @BeforeEach
    void somebody_signs_in() {
        user = people.stored();
        issued = unitOfWork.run(() -> tokens.begin(user, LAPTOP, NOON, LIFE));
    }

    @Test
    void a_session_is_ended() throws InterruptedException {
        // When
        amid(this::rotate, () -> sessions.end(user, issued.session(), NOON));

        // Then
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
    }

    @Test
    void all_sessions_are_ended() throws InterruptedException {
        // When
        amid(this::rotate, () -> sessions.endAllBut(Optional.empty(), user, NOON));

        // Then
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
    }

    @Test
    void a_rotation_that_comes_amid_the_end_fails() throws InterruptedException {
        // When
        amid(() -> sessions.endAllBut(Optional.empty(), user, NOON), this::rotate);

        // Then
        assertThat(sessions.of(user, null, null, 10, NOON).data()).isEmpty();
        assertThat(tokens.find(issued.token(), NOON).orElseThrow().replaced()).isFalse();
    }

    private void rotate() {
        tokens.rotate(issued.token(), LAPTOP, NOON, LIFE);
    }

    /** The other begins before the first is stored, and goes as far as it can until then. */
    private void amid(Runnable first, Runnable other) throws InterruptedException {
        try (var thread = Executors.newSingleThreadExecutor()) {
            unitOfWork.run(() -> {
                first.run();
                var begun = thread.submit(() -> unitOfWork.run(other));
                await().atMost(Duration.ofSeconds(30)).until(() -> begun.isDone() || somebodyWaits());
            });
        }
    }

    /** Asked on a connection of its own: within one transaction the answer would stay the first one. */
    private boolean somebodyWaits() {
        return CompletableFuture.supplyAsync(
                        () -> database.with(handle -> handle.createQuery("select exists (select from pg_stat_activity"
                                        + " where datname = current_database() and wait_event_type = 'Lock')")
                                .mapTo(Boolean.class)
                                .one()))
                .join();
    }
}
