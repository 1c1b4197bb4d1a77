package dev.diskover.admin.directory.application;

import static dev.diskover.admin.fixture.Purchases.told;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.InMemoryTransactions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepTransactionsServiceTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final KeepTransactionsService keep = new KeepTransactionsService(transactions);

    @Test
    void a_purchase_that_begins_and_ends_before_it_is_kept_is_written_once_as_it_ended() {
        // Given
        var loops = Cast.PURCHASE;
        var cover = UUID.randomUUID();
        var completed = told(loops, "completed", NOON);
        var failed = told(cover, "failed", NOON.plusSeconds(1));

        // When
        keep.keep(List.of(completed, told(cover, "pending", NOON), told(loops, "pending", NOON), failed));

        // Then
        assertThat(transactions.written()).containsExactlyInAnyOrder(completed, failed);
    }
}
