package dev.diskover.order.transaction.application.port.in;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.transaction.domain.Buyer;
import java.util.List;
import java.util.UUID;

/** Buys products. */
public interface Buy {

    /**
     * The same idempotency key buys once and answers the same transaction again.
     *
     * @throws dev.diskover.order.transaction.domain.PaymentFailed when the provider refused the money
     */
    TransactionView buy(Command command);

    /**
     * @param expectedTotal minor units the buyer was shown; null where they do not insist
     * @param method null: the provider's usual one
     */
    record Command(Buyer buyer, List<UUID> products, Long expectedTotal, String method, IdempotencyKey key) {

        public Command {
            products = List.copyOf(products);
        }
    }
}
