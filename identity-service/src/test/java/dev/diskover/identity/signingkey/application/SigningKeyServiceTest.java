package dev.diskover.identity.signingkey.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.identity.signingkey.application.port.out.KeyTimes;
import dev.diskover.identity.signingkey.domain.SigningKey;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeyServiceTest {

    private static final Duration ROTATION = Duration.ofDays(30);
    private static final Duration LEAD = Duration.ofMinutes(15);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final InMemoryKeys store = new InMemoryKeys();
    private final SigningKeyService keys = new SigningKeyService(store, new Times(), new AtOnce(), clock);

    @Test
    void the_first_key_signs_at_once() {
        assertThat(keys.current().kid()).isEqualTo("key1");
        assertThat(keys.current().kid()).isEqualTo("key1");
    }

    @Test
    void a_key_is_known_without_asking_as_long_as_it_was_read_a_moment_ago() {
        assertThat(keys.knows("key1")).isFalse();

        keys.current();

        assertThat(keys.knows("key1")).isTrue();
        assertThat(keys.knows("key2")).isFalse();
        clock.forward(Duration.ofSeconds(11));
        assertThat(keys.knows("key1")).isFalse();
    }

    @Test
    void a_new_key_is_published_before_it_signs() {
        // Given
        keys.current();

        // When
        var successor = keys.rotate();

        // Then
        assertThat(successor.signsFrom()).isEqualTo(clock.instant().plus(LEAD));
        assertThat(published()).containsExactly("key1", "key2");
        clock.forward(LEAD.minusSeconds(1));
        assertThat(keys.current().kid()).isEqualTo("key1");
        clock.forward(Duration.ofSeconds(1));
        assertThat(keys.current().kid()).isEqualTo("key2");
    }

    @Test
    void an_old_key_stays_until_its_last_token_has_ended_and_is_then_deleted() {
        // Given
        keys.current();
        keys.rotate();
        clock.forward(LEAD);

        // When
        keys.rotateWhereDue();

        // Then
        clock.forward(TOKEN_LIFE);
        keys.rotateWhereDue();
        assertThat(published()).containsExactly("key1", "key2");
        clock.forward(LEAD);
        keys.rotateWhereDue();
        assertThat(published()).containsExactly("key2");
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void the_schedule_makes_a_successor_in_time_and_only_one() {
        // Given
        keys.current();

        // When, Then
        clock.forward(ROTATION.minus(LEAD).minusSeconds(1));
        keys.rotateWhereDue();
        assertThat(published()).containsExactly("key1");
        clock.forward(Duration.ofSeconds(1));
        keys.rotateWhereDue();
        keys.rotateWhereDue();
        assertThat(published()).containsExactly("key1", "key2");
        clock.forward(LEAD);
        assertThat(keys.current().kid()).isEqualTo("key2");
    }

    @Test
    void a_second_command_while_the_successor_waits_makes_no_third_key() {
        // Given
        keys.current();
        var successor = keys.rotate();

        // When, Then
        assertThat(keys.rotate().kid()).isEqualTo(successor.kid());
        assertThat(published()).hasSize(2);
    }

    @Test
    void a_key_of_another_name_is_not_found() {
        keys.current();

        assertThat(keys.find("key1")).isPresent();
        assertThat(keys.find("key2")).isEmpty();
    }

    private List<String> published() {
        return keys.published().stream().map(SigningKey::kid).sorted().toList();
    }

    private record Times() implements KeyTimes {

        @Override
        public Duration rotation() {
            return ROTATION;
        }

        @Override
        public Duration lead() {
            return LEAD;
        }

        @Override
        public Duration tokenLife() {
            return TOKEN_LIFE;
        }
    }
}
