package dev.diskover.admin.directory.application.port.out;

import static dev.diskover.admin.fixture.Purchases.told;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} keeps. */
public abstract class TransactionsContract {

    private final UUID loops = UUID.randomUUID();
    private final UUID cover = UUID.randomUUID();

    protected abstract Transactions transactions();

    protected abstract void run(Runnable unitOfWork);

    protected abstract String status(UUID transaction);

    protected abstract Instant deliveredAt(UUID item);

    @Test
    void each_of_many_is_stored_as_it_was_told_last() {
        // Given
        store(told(loops, "pending", NOON));

        // When
        store(told(cover, "failed", NOON.plusSeconds(1)), told(loops, "completed", NOON), told(cover, "pending", NOON));

        // Then
        assertThat(status(loops)).isEqualTo("completed");
        assertThat(status(cover)).isEqualTo("failed");
    }

    @Test
    void what_is_told_late_changes_nothing() {
        // Given
        store(told(loops, "completed", NOON), told(cover, "failed", NOON));

        // When
        store(told(loops, "pending", NOON), told(cover, "completed", NOON.minusSeconds(1)));

        // Then
        assertThat(status(loops)).isEqualTo("completed");
        assertThat(status(cover)).isEqualTo("failed");
    }

    @Test
    void of_many_deliveries_the_first_of_each_item_stays() {
        // When
        deliver(delivery(loops, 2), delivery(cover, 1), delivery(loops, 1));
        deliver(delivery(cover, 3));
        deliver();

        // Then
        assertThat(deliveredAt(loops)).isEqualTo(NOON.plusSeconds(2));
        assertThat(deliveredAt(cover)).isEqualTo(NOON.plusSeconds(1));
    }

    private void store(ToldTransaction... told) {
        run(() -> transactions().store(List.of(told)));
    }

    private void deliver(Delivery... deliveries) {
        run(() -> transactions().storeDeliveries(List.of(deliveries)));
    }

    private static Delivery delivery(UUID item, int seconds) {
        return new Delivery(item, item, NOON.plusSeconds(seconds));
    }
}
