package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.SetClock;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    private static final String PATH = "/v1/.well-known/jwks.json";

    private final FakeIdentity identity = new FakeIdentity();
    private final SetClock clock = new SetClock(Instant.now());
    private PublishedKeys keys;

    @BeforeEach
    void start() {
        identity.start();
        keys = new PublishedKeys(new KeyPublication(identity.url() + PATH), clock);
    }

    @AfterEach
    void stop() {
        identity.stop();
    }

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
    void an_answer_that_cannot_be_read_is_none() {
        // Given
        identity.publish(PATH, "<html>");

        // When, Then
        assertThatThrownBy(() -> keys.find("one")).isInstanceOf(PartUnavailable.class);
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

    private void publish(String... kids) {
        var list = Arrays.stream(kids).map("""
                        {"kty":"OKP","crv":"Ed25519","alg":"EdDSA","use":"sig","kid":"%s",
                         "x":"KWKnuvQnszKdZzkwAwXGTB97SAfn9ahGDRdVbmqZ13s"}
                        """::formatted).collect(Collectors.joining(","));
        identity.publish(PATH, "{\"keys\":[" + list + "]}");
    }
}
