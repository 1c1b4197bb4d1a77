package dev.diskover.identity.session.application.port.out;

import static dev.diskover.identity.session.fixture.Amid.LAPTOP;
import static dev.diskover.identity.session.fixture.Amid.LIFE;
import static dev.diskover.identity.session.fixture.Amid.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RefreshTokens} does. */
public abstract class RefreshTokensContract extends SessionsContract {

    @Test
    void a_living_token_is_rotated_once() {
        // Given
        var first = begin(store().user(), LAPTOP);

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
        var user = store().user();
        var first = begin(user, LAPTOP);

        // When
        var rotated = store().tokens().rotate(first.token(), LAPTOP, NOON, LIFE).orElseThrow();

        // Then
        assertThat(rotated.user().id()).isEqualTo(user);
        assertThat(rotated.issued().user()).isEqualTo(user);
    }

    @Test
    void a_token_lives_no_longer_than_its_session() {
        // Given
        var first = begin(store().user(), LAPTOP);
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
        var first = begin(store().user(), LAPTOP);
        var second = rotate(first.token(), NOON.plusSeconds(60)).orElseThrow();

        // When
        var before = store().tokens().find(first.token(), NOON.plusSeconds(61)).orElseThrow();
        rotate(second.token(), NOON.plusSeconds(62));
        var after = store().tokens().find(first.token(), NOON.plusSeconds(63)).orElseThrow();

        // Then
        assertThat(before.replaced()).isTrue();
        assertThat(before.revokedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(before.device()).isEqualTo("Laptop");
        assertThat(before.successorLives()).isTrue();
        assertThat(after.successorLives()).isFalse();
        assertThat(store().tokens().find("no such token", NOON)).isEmpty();
    }

    @Test
    void a_place_is_new_when_the_user_signed_in_elsewhere_only() {
        // Given
        var user = store().user();
        assertThat(store().tokens().isNewPlace(user, LAPTOP)).isFalse();

        // When
        begin(user, LAPTOP);

        // Then
        assertThat(store().tokens().isNewPlace(user, LAPTOP)).isFalse();
        assertThat(store().tokens().isNewPlace(user, PHONE)).isTrue();
        assertThat(store().tokens().isNewPlace(user, new Client("Laptop", "198.51.100.7")))
                .isTrue();
    }

    @Test
    void an_address_is_known_to_whoever_signed_in_from_it_on_any_device() {
        // Given
        var user = store().user();
        begin(user, LAPTOP);

        // When, Then
        assertThat(store().tokens().knows(user, LAPTOP.address())).isTrue();
        assertThat(store().tokens().knows(user, PHONE.address())).isFalse();
        assertThat(store().tokens().knows(store().user(), LAPTOP.address())).isFalse();
    }

    @Test
    void what_ended_long_ago_is_forgotten() {
        // Given
        var first = begin(store().user(), LAPTOP);
        var second = rotate(first.token(), NOON.plusSeconds(60)).orElseThrow();

        // When
        store().unitOfWork().run(() -> store().tokens()
                .forgetEndedBefore(NOON.plus(LIFE.idle()).plusSeconds(1)));

        // Then
        assertThat(store().tokens().find(first.token(), NOON)).isEmpty();
        assertThat(store().tokens().find(second.token(), NOON)).isPresent();
    }

    @Test
    void what_ended_before_its_predecessor_because_sessions_became_shorter_is_forgotten_too() {
        // Given
        var first = begin(store().user(), LAPTOP);
        var brief = new SessionLife(Duration.ofMinutes(10), Duration.ofMinutes(10));
        var second = store().tokens()
                .rotate(first.token(), LAPTOP, NOON.plusSeconds(60), brief)
                .orElseThrow()
                .issued();

        // When
        store().unitOfWork().run(() -> store().tokens().forgetEndedBefore(NOON.plus(Duration.ofHours(1))));

        // Then
        assertThat(store().tokens().find(first.token(), NOON)).isPresent();
        assertThat(store().tokens().find(second.token(), NOON)).isEmpty();
    }
}
