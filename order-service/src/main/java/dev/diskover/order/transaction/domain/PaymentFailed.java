package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;
import java.util.UUID;

/** The provider did not collect the money. */
public final class PaymentFailed extends Rejection {

    public PaymentFailed(UUID transaction, String failureCode) {
        super(
                Reason.PAYMENT_FAILED,
                "payment_failed",
                "The payment failed; nothing was charged",
                Map.of("transaction_id", transaction, "failure_code", failureCode));
    }
}
