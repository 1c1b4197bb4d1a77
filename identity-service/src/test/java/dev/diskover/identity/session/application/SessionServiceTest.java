package dev.diskover.identity.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.application.port.in.ManageProfile;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.Sessions;
import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.application.port.out.SecurityLog;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.RefreshTokenInvalid;
import dev.diskover.identity.session.domain.RefreshTokenReused;
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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionServiceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final Client LAPTOP = new Client("Laptop", "192.0.2.1");
    private static final Client PHONE = new Client("Phone", "198.51.100.7");

    private final SetClock clock = new SetClock(NOON);
    private final InMemorySessions stored = new InMemorySessions();
    private final List<String> heard = new ArrayList<>();
    private final List<Client> noticed = new ArrayList<>();
    private final Sessions sessions = sessions();

    @Test
    void the_slower_of_two_tabs_gets_an_access_token_and_no_cookie() {
        // Given
        var first = open(LAPTOP).refreshToken();
        var second = sessions.refresh(first, LAPTOP).refreshToken();
        clock.forward(Duration.ofSeconds(9));

        // When
        var raced = sessions.refresh(first, LAPTOP);

        // Then
        assertThat(raced.accessToken()).isNotBlank();
        assertThat(raced.refreshToken()).isNull();
        assertThat(heard).containsExactly("raced Laptop");
        assertThat(sessions.refresh(second, LAPTOP).refreshToken()).isNotBlank();
    }

    @Test
    void after_the_grace_the_session_ends_and_the_operator_hears_of_it() {
        // Given
        var first = open(LAPTOP).refreshToken();
        var second = sessions.refresh(first, LAPTOP).refreshToken();
        clock.forward(Duration.ofSeconds(11));

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(first, LAPTOP)).isInstanceOf(RefreshTokenReused.class);
        assertThat(heard).containsExactly("reused Laptop");
        assertThatThrownBy(() -> sessions.refresh(second, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void another_device_has_no_grace() {
        // Given
        var first = open(LAPTOP).refreshToken();
        sessions.refresh(first, LAPTOP);

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(first, PHONE)).isInstanceOf(RefreshTokenReused.class);
    }

    @Test
    void a_thief_who_rotates_first_loses_the_session_at_the_owners_next_refresh() {
        // Given
        var stolen = open(LAPTOP).refreshToken();
        var thiefs = sessions.refresh(stolen, LAPTOP).refreshToken();
        assertThat(sessions.refresh(stolen, LAPTOP).refreshToken()).isNull();

        // When
        clock.forward(Duration.ofMinutes(10));
        assertThatThrownBy(() -> sessions.refresh(stolen, LAPTOP)).isInstanceOf(RefreshTokenReused.class);

        // Then
        assertThatThrownBy(() -> sessions.refresh(thiefs, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void a_token_ended_by_signing_out_is_invalid_not_reused() {
        // Given
        var token = open(LAPTOP).refreshToken();
        sessions.logOut(token);

        // When, Then
        assertThatThrownBy(() -> sessions.refresh(token, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_busy_session_ends_after_its_longest_life() {
        // Given
        var token = open(LAPTOP).refreshToken();
        for (var day = 20; day < 90; day += 20) {
            clock.forward(Duration.ofDays(20));
            token = sessions.refresh(token, LAPTOP).refreshToken();
        }
        var last = token;

        // When
        clock.forward(Duration.ofDays(10));

        // Then
        assertThatThrownBy(() -> sessions.refresh(last, LAPTOP)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @Test
    void the_user_hears_of_sign_ins_from_new_places_only() {
        // When
        open(LAPTOP);
        open(LAPTOP);
        open(PHONE);
        open(PHONE);

        // Then
        assertThat(noticed).containsExactly(PHONE);
    }

    @Test
    void whoever_was_signed_out_everywhere_after_the_proof_is_not_let_in_and_no_letter_tells_of_a_sign_in() {
        // Given
        open(LAPTOP);
        var proof = stored.proof(ANNA);

        // When
        stored.endAllBut(Optional.empty(), ANNA, NOON);

        // Then
        assertThat(sessions.open(proof, PHONE)).isEmpty();
        assertThat(noticed).isEmpty();
    }

    private SignedIn open(Client client) {
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
