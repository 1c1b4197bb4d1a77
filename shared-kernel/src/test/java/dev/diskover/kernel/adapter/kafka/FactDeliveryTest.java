package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.adapter.rest.CallContext;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class FactDeliveryTest {

    @Test
    void a_service_that_stops_gives_up_and_parks_nothing() {
        // Given
        var nobody = new FactDispatcher(List.of(), null, null, new CallContext());
        var nowhere = new ImpatientKafka("nowhere.invalid:1", Optional.empty(), Duration.ZERO, Duration.ZERO);
        var unreadable = new ConsumerRecord<>("diskover.test.v1", 0, 0, "anna", new byte[0]);

        // When
        try (var deadLetters = new DeadLetters(nowhere, "test", Metrics.counter("parked"))) {
            var isDelivered = new FactDelivery(null, nobody, deadLetters, nowhere)
                    .deliver(List.of(unreadable, unreadable), () -> false);

            // Then
            assertThat(isDelivered).isFalse();
        }
    }
}
