package dev.diskover.identity.session.application;

import static dev.diskover.identity.session.application.SessionsOfAnna.ANNA;
import static dev.diskover.identity.session.application.SessionsOfAnna.LAPTOP;
import static dev.diskover.identity.session.application.SessionsOfAnna.NOON;
import static dev.diskover.identity.session.application.SessionsOfAnna.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.domain.RefreshTokenInvalid;
import dev.diskover.identity.session.domain.RefreshTokenReused;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionServiceTest {

    private final SessionsOfAnna anna = new SessionsOfAnna();
    private final Sessions sessions = anna.sessions;

    @Test
    void the_slower_of_two_tabs_gets_an_access_token_and_no_cookie() {
        // Given
        var first = anna.open(LAPTOP).refreshToken();
        var second = sessions.refresh(first, LAPTOP).refreshToken();
        anna.clock.forward(Duration.ofSeconds(9));

        // When
        var raced = sessions.refresh(first, LAPTOP);

        // Then
        assertThat(raced.accessToken()).isNotBlank();
        assertThat(raced.refreshToken()).isNull();
        assertThat(anna.heard).containsExactly("raced Laptop");
        assertThat(sessions.refresh(second, LAPTOP).refreshToken()).isNotBlank();
    }

    @Test
    void after_the_grace_the_session_ends_and_the_operator_hears_of_it() {
        // Given
        var first = anna.open(LAPTOP).refreshToken();
        var second = sessions.refresh(first, LAPTOP).refreshToken();
        anna.clock.forward(Duration.ofSeconds(11));

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(first, LAPTOP)).isInstanceOf(RefreshTokenReused.class);
        assertThat(anna.heard).containsExactly("reused Laptop");
        assertThatThrownBy(() -> sessions.refresh(second, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void another_device_has_no_grace() {
        // Given
        var first = anna.open(LAPTOP).refreshToken();
        sessions.refresh(first, LAPTOP);

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(first, PHONE)).isInstanceOf(RefreshTokenReused.class);
    }

    @Test
    void a_thief_who_rotates_first_loses_the_session_at_the_owners_next_refresh() {
        // Given
        var stolen = anna.open(LAPTOP).refreshToken();
        var thiefs = sessions.refresh(stolen, LAPTOP).refreshToken();
        assertThat(sessions.refresh(stolen, LAPTOP).refreshToken()).isNull();

        // When
        anna.clock.forward(Duration.ofMinutes(10));
        assertThatThrownBy(() -> sessions.refresh(stolen, LAPTOP)).isInstanceOf(RefreshTokenReused.class);

        // Then
        assertThatThrownBy(() -> sessions.refresh(thiefs, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void a_token_ended_by_signing_out_is_invalid_not_reused() {
        // Given
        var token = anna.open(LAPTOP).refreshToken();
        sessions.logOut(token);

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(token, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
        assertThat(anna.heard).isEmpty();
    }

    @Test
    void a_busy_session_ends_after_its_longest_life() {
        // Given
        var token = anna.open(LAPTOP).refreshToken();
        for (var day = 20; day < 90; day += 20) {
            anna.clock.forward(Duration.ofDays(20));
            token = sessions.refresh(token, LAPTOP).refreshToken();
        }
        var last = token;

        // When
        anna.clock.forward(Duration.ofDays(10));

        // Then
        assertThatThrownBy(() -> sessions.refresh(last, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void the_user_hears_of_sign_ins_from_new_places_only() {
        // When
        anna.open(LAPTOP);
        anna.open(LAPTOP);
        anna.open(PHONE);
        anna.open(PHONE);

        // Then
        assertThat(anna.noticed).containsExactly(PHONE);
    }

    @Test
    void whoever_was_signed_out_everywhere_after_the_proof_is_not_let_in_and_no_letter_tells_of_a_sign_in() {
        // Given
        anna.open(LAPTOP);
        var proof = anna.stored.proof(ANNA);

        // When
        anna.stored.endAllBut(Optional.empty(), ANNA, NOON);

        // Then
        assertThat(sessions.open(proof, PHONE)).isEmpty();
        assertThat(anna.noticed).isEmpty();
    }
}
