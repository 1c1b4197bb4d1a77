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

    /** Null where the provider did not tell it; so are the others. */
    default String providerId() {
        return null;
    }

    default String failureCode() {
        return null;
    }

    default String actionUrl() {
        return null;
    }

    record Succeeded(String providerId) implements PaymentOutcome {}

    record Failed(String providerId, String failureCode) implements PaymentOutcome {}

    /** The buyer has to do something at the address. */
    record RequiresAction(String providerId, String actionUrl) implements PaymentOutcome {}

    /** The provider works on it, or did not answer. */
    record Unresolved() implements PaymentOutcome {}
}
