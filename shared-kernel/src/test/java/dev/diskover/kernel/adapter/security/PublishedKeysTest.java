package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PublishedKeysTest extends PublishedKeysTestBase {

    @Test
    void keys_are_fetched_once_for_many_tokens() {
        // Given
        publish("one", "two");

        // When, Then
        assertThat(keys.find("one")).isPresent();
        assertThat(keys.find("two")).isPresent();
        assertThat(keys.find("one").orElseThrow().getAlgorithm()).isEqualTo("EdDSA");
        assertThat(identity.questions()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_new_is_found_without_a_restart() {
        // Given
        publish("one");
        keys.find("one");
        clock.forward(PublishedKeys.PAUSE);

        // When
        publish("one", "two");

        // Then
        assertThat(keys.find("two")).isPresent();
    }

    @Test
    void invented_keys_do_not_make_us_ask_all_the_time() {
        // Given
        publish("one");

        // When
        for (var i = 0; i < 100; i++) {
            assertThat(keys.find("invented" + i)).isEmpty();
        }

        // Then
        assertThat(identity.questions()).isEqualTo(1);
        clock.forward(PublishedKeys.PAUSE);
        keys.find("invented");
        assertThat(identity.questions()).isEqualTo(2);
    }

    @Test
    void a_key_that_is_published_no_more_is_trusted_no_more() {
        // Given
        publish("one");
        keys.find("one");

        // When
        publish("two");
        clock.forward(PublishedKeys.FRESH);

        // Then
        assertThat(keys.find("one")).isEmpty();
        assertThat(keys.find("two")).isPresent();
    }

    @Test
    void what_is_known_without_asking_is_known_for_a_while() {
        // Given
        publish("one");
        assertThat(keys.knows("one")).isFalse();

        // When
        keys.find("one");

        // Then
        assertThat(keys.knows("one")).isTrue();
        assertThat(keys.knows("two")).isFalse();
        clock.forward(PublishedKeys.FRESH);
        assertThat(keys.knows("one")).isFalse();
        assertThat(identity.questions()).isEqualTo(1);
    }

    @Test
    void of_many_at_once_one_asks() throws InterruptedException {
        // Given
        publish("one");

        // When
        Callable<Optional<PublicKey>> find = () -> keys.find("one");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(50, find));
        }

        // Then
        assertThat(identity.questions()).isEqualTo(1);
    }
}
