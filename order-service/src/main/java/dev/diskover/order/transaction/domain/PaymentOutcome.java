package dev.diskover.order.transaction.domain;

/** What a provider says of a payment. Unknown is an answer too: somebody asks again later. */
public sealed interface PaymentOutcome {

    /** What the payment is once this is recorded. */
    default PaymentStatus status() {
        return switch (this) {
            case Succeeded paid -> PaymentStatus.SUCCEEDED;
            case Failed failed -> PaymentStatus.FAILED;
            case RequiresAction waits -> PaymentStatus.REQUIRES_ACTION;
            case Unresolved waits -> PaymentStatus.PROCESSING;
        };
    }

    record Succeeded(String providerId) implements PaymentOutcome {}

    record Failed(String providerId, String code) implements PaymentOutcome {}

    /** The buyer has to do something at the address. */
    record RequiresAction(String providerId, String url) implements PaymentOutcome {}

    /** The provider works on it, or did not answer. */
    record Unresolved() implements PaymentOutcome {}
}
