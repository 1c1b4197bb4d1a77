package dev.diskover.identity.session.application.port.out;

import static dev.diskover.identity.session.fixture.Amid.LAPTOP;
import static dev.diskover.identity.session.fixture.Amid.LIFE;
import static dev.diskover.identity.session.fixture.Amid.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.application.port.in.SessionView;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OpenSessions} does. */
public abstract class OpenSessionsContract extends SessionsContract {

    @Test
    void only_the_owner_ends_a_session_and_only_once() {
        // Given
        var user = store().user();
        var laptop = begin(user, LAPTOP);
        begin(user, PHONE);

        // When, Then
        assertThat(store().unitOfWork().run(() -> store().sessions().end(store().user(), laptop.session(), NOON)))
                .isFalse();
        assertThat(store().unitOfWork().run(() -> store().sessions().end(user, laptop.session(), NOON)))
                .isTrue();
        assertThat(store().unitOfWork().run(() -> store().sessions().end(user, laptop.session(), NOON)))
                .isFalse();
        assertThat(store().sessions().of(user, null, null, 20, NOON).data())
                .extracting(SessionView::device)
                .containsExactly("Phone");
    }

    @Test
    void all_sessions_end_but_the_one_that_is_kept() {
        // Given
        var user = store().user();
        var laptop = begin(user, LAPTOP);
        begin(user, PHONE);

        // When
        store().unitOfWork().run(() -> store().sessions().endAllBut(Optional.of(laptop.session()), user, NOON));

        // Then
        assertThat(store().sessions().of(user, laptop.session(), null, 20, NOON).data())
                .singleElement()
                .satisfies(view -> assertThat(view.current()).isTrue());
        store().unitOfWork().run(() -> store().sessions().endAllBut(Optional.empty(), user, NOON));
        assertThat(store().sessions().of(user, null, null, 20, NOON).data()).isEmpty();
    }

    @Test
    void a_proof_from_before_all_sessions_ended_opens_none() {
        // Given
        var user = store().user();
        var proof = store().proof(user);

        // When
        store().unitOfWork().run(() -> store().sessions().endAllBut(Optional.empty(), user, NOON));

        // Then
        assertThat(begin(proof, LAPTOP)).isEmpty();
        assertThat(store().sessions().of(user, null, null, 20, NOON).data()).isEmpty();
        assertThat(begin(store().proof(user), LAPTOP)).isPresent();
    }

    @Test
    void a_proof_from_before_all_other_sessions_ended_opens_none() {
        // Given
        var user = store().user();
        var laptop = begin(user, LAPTOP);
        var proof = store().proof(user);

        // When
        store().unitOfWork().run(() -> store().sessions().endAllBut(Optional.of(laptop.session()), user, NOON));

        // Then
        assertThat(begin(proof, PHONE)).isEmpty();
        assertThat(rotate(laptop.token(), NOON)).isPresent();
    }

    @Test
    void a_proof_outlives_the_end_of_one_session_and_of_those_of_others() {
        // Given
        var user = store().user();
        var laptop = begin(user, LAPTOP);
        var proof = store().proof(user);

        // When
        store().unitOfWork().run(() -> store().sessions().end(user, laptop.session(), NOON));
        store().unitOfWork().run(() -> store().sessions().endAllBut(Optional.empty(), store().user(), NOON));

        // Then
        assertThat(begin(proof, PHONE)).isPresent();
        assertThat(begin(proof, LAPTOP)).isPresent();
    }

    @Test
    void a_session_in_the_list_shows_its_last_use_and_goes_when_it_is_too_old() {
        // Given
        var user = store().user();
        var first = begin(user, LAPTOP);

        // When
        store().tokens().rotate(first.token(), PHONE, NOON.plusSeconds(60), LIFE);

        // Then
        assertThat(store().sessions()
                        .of(user, null, null, 20, NOON.plusSeconds(61))
                        .data())
                .containsExactly(new SessionView(
                        first.session(),
                        "Phone",
                        "198.51.100.7",
                        NOON,
                        NOON.plusSeconds(60),
                        NOON.plusSeconds(60).plus(LIFE.idle()),
                        false));
        assertThat(store().sessions()
                        .of(user, null, null, 20, NOON.plus(Duration.ofDays(40)))
                        .data())
                .isEmpty();
    }
}
