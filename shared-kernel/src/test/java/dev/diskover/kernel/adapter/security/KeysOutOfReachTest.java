package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.PartUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeysOutOfReachTest extends PublishedKeysTestBase {

    @Test
    void keys_that_are_known_outlast_an_identity_that_is_down() {
        // Given
        publish("one");
        keys.find("one");
        identity.setDown(true);

        // When
        clock.forward(Duration.ofHours(1));

        // Then
        assertThat(keys.find("one")).isPresent();
        assertThatThrownBy(() -> keys.find("two")).isInstanceOf(PartUnavailable.class);
    }

    @Test
    void without_any_key_nobody_is_called_a_forger() {
        // Given
        identity.setDown(true);

        // When, Then
        assertThatThrownBy(() -> keys.find("one")).isInstanceOf(PartUnavailable.class);
        assertThatThrownBy(() -> keys.find("one")).isInstanceOf(PartUnavailable.class);
        assertThat(identity.questions()).isEqualTo(1);
        identity.setDown(false);
        publish("one");
        clock.forward(PublishedKeys.PAUSE);
        assertThat(keys.find("one")).isPresent();
    }

    @Test
    void an_answer_that_cannot_be_read_is_none() {
        // Given
        identity.publish(PATH, "<html>");

        // When, Then
        assertThatThrownBy(() -> keys.find("one")).isInstanceOf(PartUnavailable.class);
    }
}
