package dev.diskover.order.subscription.adapter.out.events;

import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.STUDIO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.subscription.domain.SubscriptionStarted;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionContractTest {

    private static final UUID ORDER = UUID.fromString("0199aaaa-0000-7000-8000-000000000005");
    private static final UUID SUBSCRIPTION = UUID.fromString("0199aaaa-0000-7000-8000-000000000007");

    @Test
    void what_is_published_is_what_was_promised() {
        // Given
        var started = new SubscriptionStarted(
                SUBSCRIPTION, ANNA.user(), LOOPS, STUDIO, ORDER, NOON, NOON.plus(Duration.ofDays(30)), NOON);

        // When
        var fact = SubscriptionOutbox.publish(started);

        // Then
        assertThat(fact.type()).isEqualTo("SubscriptionStarted.v1");
        assertThat(fact.key()).isEqualTo(SUBSCRIPTION.toString());
        assertPromised("order.SubscriptionStarted.v1", fact.data());
    }
}
