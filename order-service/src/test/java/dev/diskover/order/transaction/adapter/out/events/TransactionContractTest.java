package dev.diskover.order.transaction.adapter.out.events;

import static dev.diskover.kernel.testing.Contracts.assertPromised;
import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionEvent;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransactionContractTest {

    private static final TransactionId ID = new TransactionId(UUID.fromString("0199aaaa-0000-7000-8000-000000000005"));
    private static final UUID ITEM = UUID.fromString("0199aaaa-0000-7000-8000-000000000006");

    @Test
    void what_is_published_is_what_was_promised() {
        // When, Then
        promised(
                "TransactionCreated",
                new TransactionEvent.TransactionCreated(with(TransactionStatus.PENDING, null), NOON));
        promised(
                "TransactionCompleted",
                new TransactionEvent.TransactionCompleted(with(TransactionStatus.COMPLETED, NOON), NOON));
        promised(
                "TransactionFailed",
                new TransactionEvent.TransactionFailed(with(TransactionStatus.FAILED, null), "card_declined", NOON));
        promised(
                "TransactionCanceled",
                new TransactionEvent.TransactionCanceled(with(TransactionStatus.CANCELED, null), NOON));
    }

    private static void promised(String name, TransactionEvent event) {
        var fact = new TransactionFacts().of(event);
        assertThat(fact.type()).isEqualTo(name + ".v1");
        assertThat(fact.key()).isEqualTo(ID.value().toString());
        assertThat(fact.time()).isEqualTo(NOON);
        assertPromised("order." + fact.type(), fact.data());
    }

    private static Transaction with(TransactionStatus status, Instant completedAt) {
        return Transaction.restore(ID, ANNA, List.of(item(ITEM, loops())), status, NOON, completedAt);
    }
}
