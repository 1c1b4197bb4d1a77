package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntrospectedTokensTest {

    private static final UUID ANNA = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final FakeIdentity identity = new FakeIdentity();
    private final SetClock clock = new SetClock(Instant.now());
    private IntrospectedTokens tokens;

    @BeforeEach
    void start() {
        identity.start();
        tokens = tokens("only-for-tests-and-development-0000");
    }

    @AfterEach
    void stop() {
        identity.stop();
    }

    @Test
    void identity_says_whom_a_token_speaks_for() {
        // Given
        var token = FakeIdentity.tokenOf(identity.url(), ANNA, "assets:read");

        // When
        var holder = tokens.of(token).orElseThrow();

        // Then
        assertThat(holder.userId()).isEqualTo(ANNA);
        assertThat(holder.scopes()).containsExactly("assets:read");
        assertThat(holder.groups()).containsExactly("user");
    }

    @Test
    void an_answer_is_believed_for_half_a_minute_and_no_longer() {
        // Given
        var token = FakeIdentity.tokenOf(identity.url(), ANNA, "assets:read");
        tokens.of(token);
        identity.publish("/tokens/" + token, "{\"holder\": null}");

        // When, Then
        clock.forward(Duration.ofSeconds(29));
        assertThat(tokens.of(token)).isPresent();
        assertThat(identity.questions()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(1));
        assertThat(tokens.of(token)).isEmpty();
        assertThat(identity.questions()).isEqualTo(2);
    }

    @Test
    void a_token_that_ends_while_its_answer_is_believed_ends_all_the_same() {
        // Given
        var token = PersonalTokenText.next();
        identity.publish(
                "/tokens/" + token, FakeIdentity.holder(ANNA, clock.instant().plusSeconds(10), "assets:read"));

        // When, Then
        assertThat(tokens.of(token)).isPresent();
        clock.forward(Duration.ofSeconds(10));
        assertThat(tokens.of(token)).isEmpty();
    }

    @Test
    void a_refusal_is_believed_as_well() {
        // Given
        var unknown = PersonalTokenText.next();

        // When
        tokens.of(unknown);
        tokens.of(unknown);

        // Then
        assertThat(identity.questions()).isEqualTo(1);
    }

    @Test
    void an_identity_that_is_down_is_no_refusal_and_is_asked_again() {
        // Given
        var token = FakeIdentity.tokenOf(identity.url(), ANNA, "assets:read");
        identity.setDown(true);

        // When, Then
        assertThatThrownBy(() -> tokens.of(token)).isInstanceOf(PartUnavailable.class);
        identity.setDown(false);
        assertThat(tokens.of(token)).isPresent();
    }

    @Test
    void an_identity_that_cannot_be_reached_is_no_refusal() {
        // Given
        identity.stop();

        // When, Then
        assertThatThrownBy(() -> tokens.of(PersonalTokenText.next())).isInstanceOf(PartUnavailable.class);
    }

    @Test
    void a_service_with_another_secret_learns_nothing() {
        // Given
        var token = FakeIdentity.tokenOf(identity.url(), ANNA, "assets:read");

        // When, Then
        assertThatThrownBy(
                        () -> tokens("another-secret-of-32-characters-at-least").of(token))
                .isInstanceOf(PartUnavailable.class);
    }

    @Test
    void a_secret_that_is_short_or_missing_stops_the_start() {
        for (var secret : new String[] {"short", null}) {
            assertThatThrownBy(() -> new ServiceSecret(Optional.ofNullable(secret)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("SERVICE_SECRET must have");
        }
    }

    private IntrospectedTokens tokens(String secret) {
        return new IntrospectedTokens(identity.url(), new ServiceSecret(Optional.of(secret)), clock);
    }
}
