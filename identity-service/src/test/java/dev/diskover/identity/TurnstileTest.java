package dev.diskover.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.account.adapter.out.argon2.Settings;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    /** One hashes, and two are let in beside. */
    private static final int ADMITTED = 3;

    private static final int WAITING = 5;

    private final Turnstile turnstile = new Turnstile(new Settings(1024, 1, WAITING));

    @Test
    void few_are_in_at_a_time_some_wait_and_the_others_are_sent_away() throws Exception {
        // Given
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var sentAway = new CountDownLatch(40 - ADMITTED - WAITING);

        // When
        var served = Race.of(40, runner -> {
            try {
                return (boolean) turnstile.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    sentAway.await();
                    inside.decrementAndGet();
                    return true;
                });
            } catch (PartUnavailable crowded) {
                sentAway.countDown();
                return false;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        // Then
        assertThat(served).filteredOn(is -> is).hasSize(ADMITTED + WAITING);
        assertThat(most).hasValue(ADMITTED);
    }

    @Test
    void whoever_fails_inside_leaves_their_place() throws Exception {
        // When
        for (var time = 0; time < 20; time++) {
            assertThatThrownBy(() -> turnstile.pass(() -> {
                        throw new IllegalStateException("wrong password");
                    }))
                    .hasMessage("wrong password");
        }

        // Then
        assertThat(turnstile.pass(() -> "in")).isEqualTo("in");
    }
}
