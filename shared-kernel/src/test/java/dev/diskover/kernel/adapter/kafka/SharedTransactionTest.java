package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.domain.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedTransactionTest extends CountedFacts {

    @Test
    void facts_that_come_together_share_a_transaction_and_keep_their_order() {
        // Given
        var twice = kernel.headers(Ids.next());
        sendEach(1, 20);
        kernel.send("anna", "{\"value\": 21}", twice);
        kernel.send("anna", "{\"value\": 21}", twice);

        // When
        kernel.startConsumer(counting(value -> {}));

        // Then
        awaitCounted(21);
        assertThat(counted()).isEqualTo(21);
        assertThat(kernel.postgres().count("select count(distinct xmin::text) from counted"))
                .isLessThan(21);
        assertThat(kernel.postgres().count("""
                        select count(*) from (select value, lag(value) over (order by ctid) as before from counted) told
                        where before >= value
                        """)).isZero();
    }

    @Test
    void those_that_follow_closely_wait_and_share_a_transaction_and_the_first_after_a_rest_does_not() {
        // Given
        kernel.startConsumer(Duration.ofSeconds(3), counting(value -> {}));
        send(1);
        awaitCounted(1);

        // When
        sendEach(2, 20);

        // Then
        awaitCounted(20);
        assertThat(kernel.postgres().count("select count(distinct xmin::text) from counted"))
                .isBetween(2, 10);
    }
}
