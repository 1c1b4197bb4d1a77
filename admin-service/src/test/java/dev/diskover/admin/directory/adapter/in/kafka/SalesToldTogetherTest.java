package dev.diskover.admin.directory.adapter.in.kafka;

import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.testing.WatchedStatements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of many sales at once costs hardly more than what is told of one. */
@QuarkusTest
class SalesToldTogetherTest extends RunningService {

    @Test
    void take_these_statements_and_no_more() {
        // Given
        var told = Stream.generate(UUID::randomUUID)
                .limit(25)
                .flatMap(SalesToldTogetherTest::sale)
                .toList();

        // When
        var statements = WatchedStatements.of(() -> dispatcher.dispatch(told));

        // Then
        assertThat(WatchedStatements.beginnings(statements))
                .containsExactly(
                        "begin", "insert into inbox", "insert into deliveries", "insert into transactions", "commit");
        assertThat(count("transactions where status = 'completed'")).isEqualTo(25);
        assertThat(count("deliveries")).isEqualTo(25);
        assertThat(count("inbox")).isEqualTo(75);
    }

    private static Stream<Fact> sale(UUID id) {
        var told = Map.of("transaction_id", id);
        return Stream.of(
                Facts.of("order.TransactionCreated.v1", told),
                Facts.at(NOON.plusSeconds(1), Facts.of("order.TransactionCompleted.v1", told)),
                Facts.of("entitlement.EntitlementsGranted.v1", Map.of("transaction_id", id, "item_id", id)));
    }
}
