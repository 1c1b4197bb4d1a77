package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.fixture.Purchases.told;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.directory.application.port.out.Transactions;
import dev.diskover.admin.directory.application.port.out.TransactionsContract;
import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.Rivals;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(FakeIdentity.class)
class PostgresTransactionsTest extends TransactionsContract {

    @Inject
    Transactions transactions;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @Test
    void two_replicas_that_are_told_of_the_same_in_opposite_order_do_not_lock_each_other_out() {
        // Given
        var ids = Stream.generate(UUID::randomUUID).limit(100).toList();

        // When
        Rivals.meet(20, turn -> store(ids, turn), turn -> store(ids.reversed(), turn));

        // Then
        assertThat(ids).allSatisfy(id -> assertThat(status(id)).isEqualTo("completed"));
    }

    @Test
    void two_replicas_that_are_told_of_the_same_deliveries_in_opposite_order_do_not_lock_each_other_out() {
        // Given
        var turns = Stream.generate(() -> Stream.generate(UUID::randomUUID)
                        .map(item -> new Delivery(item, item, NOON))
                        .limit(100)
                        .toList())
                .limit(20)
                .toList();

        // When
        Rivals.meet(
                20,
                turn -> deliver(turns.get(turn)),
                turn -> deliver(turns.get(turn).reversed()));

        // Then
        assertThat(turns.getLast())
                .allSatisfy(delivery -> assertThat(deliveredAt(delivery.item())).isEqualTo(NOON));
    }

    private void store(List<UUID> ids, int turn) {
        List<ToldTransaction> told = ids.stream()
                .map(id -> told(id, "completed", NOON.plusSeconds(turn)))
                .toList();
        run(() -> transactions.store(told));
    }

    private void deliver(List<Delivery> deliveries) {
        run(() -> transactions.storeDeliveries(deliveries));
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected void run(Runnable work) {
        unitOfWork.run(work);
    }

    @Override
    protected String status(UUID transaction) {
        return one(String.class, "select status from transactions where id = ?", transaction);
    }

    @Override
    protected Instant deliveredAt(UUID item) {
        return one(OffsetDateTime.class, "select delivered_at from deliveries where item_id = ?", item)
                .toInstant();
    }

    private <T> T one(Class<T> type, String sql, UUID id) {
        return database.with(handle -> handle.select(sql, id).mapTo(type).one());
    }
}
