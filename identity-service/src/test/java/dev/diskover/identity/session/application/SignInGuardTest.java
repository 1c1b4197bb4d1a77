package dev.diskover.identity.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.domain.TooManyAttempts;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.identity.session.fixture.InMemorySessions;
import dev.diskover.identity.session.fixture.InMemorySignInFailures;
import dev.diskover.identity.session.fixture.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final String LOGIN = ANNA.toString();
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final SetClock clock = new SetClock(NOON);
    private final InMemorySessions sessions = new InMemorySessions();
    private final SignInGuard guard = new SignInGuard(new InMemorySignInFailures(), sessions, new AtOnce(), clock);

    @Test
    void the_wait_grows_with_each_failure_and_ends() {
        // Given
        IntStream.range(0, 5).forEach(attempt -> fail(LOGIN, ELSEWHERE));

        // When, Then
        assertThatThrownBy(() -> guard.admit(LOGIN, ELSEWHERE)).isInstanceOf(TooManyAttempts.class);
        clock.forward(Duration.ofSeconds(1));
        fail(LOGIN, ELSEWHERE);
        clock.forward(Duration.ofSeconds(1));
        assertThatThrownBy(() -> guard.admit(LOGIN, ELSEWHERE))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(refusal.details())
                        .containsEntry("retry_after", 1L));
        clock.forward(Duration.ofSeconds(1));
        assertThatCode(() -> guard.admit(LOGIN, ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void an_hour_without_failures_forgives() {
        // Given
        IntStream.range(0, 5).forEach(attempt -> fail(LOGIN, ELSEWHERE));

        // When
        clock.forward(Duration.ofMinutes(61));

        // Then
        assertThatCode(() -> IntStream.range(0, 4).forEach(attempt -> fail(LOGIN, ELSEWHERE)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_address_that_tries_many_accounts_has_to_wait_for_all_of_them() {
        // Given
        IntStream.range(0, 20).forEach(stranger -> fail("user" + stranger, ELSEWHERE));

        // When, Then
        assertThatThrownBy(() -> guard.admit("anybody", ELSEWHERE)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void a_right_password_does_not_pay_for_trying_many_others() {
        // Given
        IntStream.range(0, 19).forEach(stranger -> fail("user" + stranger, ELSEWHERE));
        guard.admit("mallory", ELSEWHERE);
        guard.succeeded("mallory", ELSEWHERE);

        // When
        fail("user20", ELSEWHERE);

        // Then
        assertThatThrownBy(() -> guard.admit("anybody", ELSEWHERE)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void many_strangers_who_never_rest_do_not_keep_the_owner_out_where_they_signed_in_before() {
        // Given
        sessions.begin(ANNA, new Client("Laptop", HOME), NOON, new SessionLife(Duration.ofDays(1), Duration.ofDays(1)));
        IntStream.range(0, 60).forEach(stranger -> tryToFail(LOGIN, "203.0.113." + stranger));

        // When, Then
        assertThatThrownBy(() -> guard.admit(LOGIN, ELSEWHERE)).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> guard.admit(LOGIN, HOME)).doesNotThrowAnyException();
    }

    @Test
    void and_elsewhere_the_owner_waits_a_minute_at_most() {
        // Given
        IntStream.range(0, 200).forEach(stranger -> {
            tryToFail(LOGIN, "203.0.113." + stranger);
            clock.forward(Duration.ofSeconds(10));
        });

        // When
        clock.forward(Duration.ofMinutes(1));

        // Then
        assertThatCode(() -> guard.admit(LOGIN, ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void the_right_password_forgives_the_account() {
        // Given
        IntStream.range(0, 4).forEach(attempt -> fail(LOGIN, ELSEWHERE));
        guard.admit(LOGIN, ELSEWHERE);
        guard.succeeded(LOGIN, ELSEWHERE);

        // When, Then
        assertThatCode(() -> IntStream.range(0, 4).forEach(attempt -> fail(LOGIN, ELSEWHERE)))
                .doesNotThrowAnyException();
    }

    private void fail(String login, String address) {
        guard.admit(login, address);
        guard.failed(address);
    }

    private void tryToFail(String login, String address) {
        try {
            fail(login, address);
        } catch (TooManyAttempts refused) {
            assertThat(refused.code()).isEqualTo("too_many_attempts");
        }
    }
}
