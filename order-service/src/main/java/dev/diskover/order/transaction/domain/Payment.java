package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.Money;
import java.util.UUID;

/**
 * One attempt to collect money. Its id is the provider's idempotency key: asking again never charges again.
 *
 * @param method what the buyer chose
 */
public record Payment(UUID id, TransactionId transaction, Money amount, String method) {

    /** The only provider so far. */
    public static final String PROVIDER = "simulated";

    public static Payment of(Transaction transaction, String method) {
        return new Payment(Ids.next(), transaction.id(), transaction.total(), method);
    }
}
