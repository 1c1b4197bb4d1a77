package dev.diskover.identity.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Client LAPTOP = new Client("Laptop", "192.0.2.1");

    @Test
    void a_token_replaced_seconds_ago_on_the_same_device_is_of_racing_tabs() {
        // When, Then
        assertThat(shown(true, true).isOfRacingTabs(LAPTOP, NOON.plusSeconds(10), GRACE))
                .isTrue();
        assertThat(shown(true, true).isOfRacingTabs(new Client("Laptop", "192.0.2.9"), NOON, GRACE))
                .isTrue();
    }

    @Test
    void later_or_on_another_device_it_is_not() {
        // When, Then
        assertThat(shown(true, true).isOfRacingTabs(LAPTOP, NOON.plusMillis(10_001), GRACE))
                .isFalse();
        assertThat(shown(true, true).isOfRacingTabs(new Client("Phone", "192.0.2.1"), NOON, GRACE))
                .isFalse();
    }

    @Test
    void nor_when_its_successor_was_used_or_the_session_ended() {
        // When, Then
        assertThat(shown(true, false).isOfRacingTabs(LAPTOP, NOON, GRACE)).isFalse();
        assertThat(shown(false, false).isOfRacingTabs(LAPTOP, NOON, GRACE)).isFalse();
    }

    @Test
    void a_session_ends_when_idle_and_at_last_however_busy_it_is() {
        // Given
        var life = new SessionLife(Duration.ofDays(30), Duration.ofDays(90));

        // When, Then
        assertThat(life.endOf(NOON, NOON)).isEqualTo(NOON.plus(Duration.ofDays(30)));
        assertThat(life.endOf(NOON, NOON.plus(Duration.ofDays(80)))).isEqualTo(NOON.plus(Duration.ofDays(90)));
    }

    private static ShownToken shown(boolean replaced, boolean successorLives) {
        return new ShownToken(UUID.randomUUID(), UUID.randomUUID(), "Laptop", NOON, replaced, successorLives);
    }
}
