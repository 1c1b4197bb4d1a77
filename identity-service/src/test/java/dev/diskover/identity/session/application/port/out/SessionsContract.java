package dev.diskover.identity.session.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.application.port.in.SessionView;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Rotated;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RefreshTokens} and {@link OpenSessions} does. */
public abstract class SessionsContract {

    // In a future that the running service does not reach, so that it forgets nothing here.
    private static final Instant NOON = Instant.parse("2099-11-21T12:00:00Z");
    private static final Client LAPTOP = new Client("Laptop", "192.0.2.1");
    private static final Client PHONE = new Client("Phone", "198.51.100.7");
    private static final SessionLife LIFE = new SessionLife(Duration.ofDays(30), Duration.ofDays(40));

    protected abstract RefreshTokens tokens();

    protected abstract OpenSessions sessions();

    protected abstract UnitOfWork unitOfWork();

    /** A user who is active and has no sessions. */
    protected abstract UUID user();

    /** What a user has given who proves now who they are. */
    protected abstract Proof proof(UUID user);

    @Test
    void a_living_token_is_rotated_once() {
        // Given
        var first = begin(user(), LAPTOP);

        // When
        var second = rotate(first.token(), NOON.plusSeconds(60));

        // Then
        assertThat(second.orElseThrow().session()).isEqualTo(first.session());
        assertThat(rotate(first.token(), NOON.plusSeconds(60))).isEmpty();
        assertThat(rotate(second.orElseThrow().token(), NOON.plusSeconds(61))).isPresent();
    }

    @Test
    void rotating_tells_whose_session_it_is() {
        // Given
        var user = user();
        var first = begin(user, LAPTOP);

        // When
        var rotated = tokens().rotate(first.token(), LAPTOP, NOON, LIFE).orElseThrow();

        // Then
        assertThat(rotated.user().id()).isEqualTo(user);
        assertThat(rotated.issued().user()).isEqualTo(user);
    }

    @Test
    void a_token_lives_no_longer_than_its_session() {
        // Given
        var first = begin(user(), LAPTOP);
        var late = NOON.plus(Duration.ofDays(29));

        // When
        var second = rotate(first.token(), late).orElseThrow();

        // Then
        assertThat(first.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        assertThat(second.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(40)));
        assertThat(rotate(second.token(), NOON.plus(Duration.ofDays(40)))).isEmpty();
    }

    @Test
    void a_replaced_token_tells_whether_its_successor_lives() {
        // Given
        var first = begin(user(), LAPTOP);
        var second = rotate(first.token(), NOON.plusSeconds(60)).orElseThrow();

        // When
        var before = tokens().find(first.token(), NOON.plusSeconds(61)).orElseThrow();
        rotate(second.token(), NOON.plusSeconds(62));
        var after = tokens().find(first.token(), NOON.plusSeconds(63)).orElseThrow();

        // Then
        assertThat(before.replaced()).isTrue();
        assertThat(before.revokedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(before.device()).isEqualTo("Laptop");
        assertThat(before.successorLives()).isTrue();
        assertThat(after.successorLives()).isFalse();
        assertThat(tokens().find("no such token", NOON)).isEmpty();
    }

    @Test
    void a_place_is_new_when_the_user_signed_in_elsewhere_only() {
        // Given
        var user = user();
        assertThat(tokens().isNewPlace(user, LAPTOP)).isFalse();

        // When
        begin(user, LAPTOP);

        // Then
        assertThat(tokens().isNewPlace(user, LAPTOP)).isFalse();
        assertThat(tokens().isNewPlace(user, PHONE)).isTrue();
        assertThat(tokens().isNewPlace(user, new Client("Laptop", "198.51.100.7")))
                .isTrue();
    }

    @Test
    void an_address_is_known_to_whoever_signed_in_from_it_on_any_device() {
        // Given
        var user = user();
        begin(user, LAPTOP);

        // When, Then
        assertThat(tokens().knows(user, LAPTOP.address())).isTrue();
        assertThat(tokens().knows(user, PHONE.address())).isFalse();
        assertThat(tokens().knows(user(), LAPTOP.address())).isFalse();
    }

    @Test
    void only_the_owner_ends_a_session_and_only_once() {
        // Given
        var user = user();
        var laptop = begin(user, LAPTOP);
        begin(user, PHONE);

        // When, Then
        assertThat(unitOfWork().run(() -> sessions().end(user(), laptop.session(), NOON)))
                .isFalse();
        assertThat(unitOfWork().run(() -> sessions().end(user, laptop.session(), NOON)))
                .isTrue();
        assertThat(unitOfWork().run(() -> sessions().end(user, laptop.session(), NOON)))
                .isFalse();
        assertThat(sessions().of(user, null, null, 20, NOON).data())
                .extracting(SessionView::device)
                .containsExactly("Phone");
    }

    @Test
    void all_sessions_end_but_the_one_that_is_kept() {
        // Given
        var user = user();
        var laptop = begin(user, LAPTOP);
        begin(user, PHONE);

        // When
        unitOfWork().run(() -> sessions().endAllBut(Optional.of(laptop.session()), user, NOON));

        // Then
        assertThat(sessions().of(user, laptop.session(), null, 20, NOON).data())
                .singleElement()
                .satisfies(view -> assertThat(view.current()).isTrue());
        unitOfWork().run(() -> sessions().endAllBut(Optional.empty(), user, NOON));
        assertThat(sessions().of(user, null, null, 20, NOON).data()).isEmpty();
    }

    @Test
    void a_proof_from_before_all_sessions_ended_opens_none() {
        // Given
        var user = user();
        var proof = proof(user);

        // When
        unitOfWork().run(() -> sessions().endAllBut(Optional.empty(), user, NOON));

        // Then
        assertThat(begin(proof, LAPTOP)).isEmpty();
        assertThat(sessions().of(user, null, null, 20, NOON).data()).isEmpty();
        assertThat(begin(proof(user), LAPTOP)).isPresent();
    }

    @Test
    void a_proof_from_before_all_other_sessions_ended_opens_none() {
        // Given
        var user = user();
        var laptop = begin(user, LAPTOP);
        var proof = proof(user);

        // When
        unitOfWork().run(() -> sessions().endAllBut(Optional.of(laptop.session()), user, NOON));

        // Then
        assertThat(begin(proof, PHONE)).isEmpty();
        assertThat(rotate(laptop.token(), NOON)).isPresent();
    }

    @Test
    void a_proof_outlives_the_end_of_one_session_and_of_those_of_others() {
        // Given
        var user = user();
        var laptop = begin(user, LAPTOP);
        var proof = proof(user);

        // When
        unitOfWork().run(() -> sessions().end(user, laptop.session(), NOON));
        unitOfWork().run(() -> sessions().endAllBut(Optional.empty(), user(), NOON));

        // Then
        assertThat(begin(proof, PHONE)).isPresent();
        assertThat(begin(proof, LAPTOP)).isPresent();
    }

    @Test
    void a_session_in_the_list_shows_its_last_use_and_goes_when_it_is_too_old() {
        // Given
        var user = user();
        var first = begin(user, LAPTOP);

        // When
        tokens().rotate(first.token(), PHONE, NOON.plusSeconds(60), LIFE);

        // Then
        assertThat(sessions().of(user, null, null, 20, NOON.plusSeconds(61)).data())
                .containsExactly(new SessionView(
                        first.session(),
                        "Phone",
                        "198.51.100.7",
                        NOON,
                        NOON.plusSeconds(60),
                        NOON.plusSeconds(60).plus(LIFE.idle()),
                        false));
        assertThat(sessions()
                        .of(user, null, null, 20, NOON.plus(Duration.ofDays(40)))
                        .data())
                .isEmpty();
    }

    @Test
    void what_ended_long_ago_is_forgotten() {
        // Given
        var first = begin(user(), LAPTOP);
        var second = rotate(first.token(), NOON.plusSeconds(60)).orElseThrow();

        // When
        unitOfWork().run(() -> tokens().forgetEndedBefore(NOON.plus(LIFE.idle()).plusSeconds(1)));

        // Then
        assertThat(tokens().find(first.token(), NOON)).isEmpty();
        assertThat(tokens().find(second.token(), NOON)).isPresent();
    }

    @Test
    void what_ended_before_its_predecessor_because_sessions_became_shorter_is_forgotten_too() {
        // Given
        var first = begin(user(), LAPTOP);
        var brief = new SessionLife(Duration.ofMinutes(10), Duration.ofMinutes(10));
        var second = tokens().rotate(first.token(), LAPTOP, NOON.plusSeconds(60), brief)
                .orElseThrow()
                .issued();

        // When
        unitOfWork().run(() -> tokens().forgetEndedBefore(NOON.plus(Duration.ofHours(1))));

        // Then
        assertThat(tokens().find(first.token(), NOON)).isPresent();
        assertThat(tokens().find(second.token(), NOON)).isEmpty();
    }

    private RefreshTokens.Issued begin(UUID user, Client client) {
        return begin(proof(user), client).orElseThrow();
    }

    private Optional<RefreshTokens.Issued> begin(Proof proof, Client client) {
        return unitOfWork().run(() -> tokens().begin(proof, client, NOON, LIFE));
    }

    private Optional<RefreshTokens.Issued> rotate(String token, Instant now) {
        return tokens().rotate(token, LAPTOP, now, LIFE).map(Rotated::issued);
    }
}
