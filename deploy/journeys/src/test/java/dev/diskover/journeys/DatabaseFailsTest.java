package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseFailsTest extends PartsFailTestBase {

    private static final int SALES = 100;
    private static final String COMPLETED =
            "select count(*) from \"order\".transactions where buyer_id = '%s' and status = 'completed'";
    private static final int BUYING_AT_ONCE = 4;
    /** A repetition takes over from a first request that died after 30 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

    @Test
    void sales_that_the_database_dies_under_are_each_made_once_when_their_buyers_try_again() throws Exception {
        // Given
        var trade = Trade.at(marketplace);
        var product = trade.product();
        trade.order(product).expect(201);
        var sales = Stream.generate(() -> sale(trade, product)).limit(SALES).toList();

        // When
        var made = new ArrayList<String>();
        try (var buyers = Executors.newFixedThreadPool(BUYING_AT_ONCE)) {
            var begun = sales.stream().map(buyers::submit).toList();
            system.control().part("postgres", "kill");
            system.control().part("postgres", "start");
            for (var sale : begun) {
                made.add(sale.get().text("id"));
            }
        }

        // Then
        assertThat(made).doesNotHaveDuplicates();
        assertThat(refusals).isSubsetOf(409, 503);
        try (var database = system.database()) {
            assertThat(number(database, COMPLETED.formatted(trade.ben().id()))).isEqualTo(1 + SALES);
        }
    }

    /** Tries again, with the key of the first time, until it is told that the sale is made. */
    private Callable<Answer> sale(Trade trade, String product) {
        var key = UUID.randomUUID().toString();
        return () -> await().atMost(PATIENCE).until(() -> attempt(trade, product, key), this::isMade);
    }

    private static Answer attempt(Trade trade, String product, String key) {
        return trade.marketplace().buy(trade.ben(), key, List.of(product));
    }

    private boolean isMade(Answer answer) {
        if (answer.status() != 201) {
            refusals.add(answer.status());
        }
        return answer.status() == 201;
    }
}
