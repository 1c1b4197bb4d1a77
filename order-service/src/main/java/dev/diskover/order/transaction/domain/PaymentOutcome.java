package dev.diskover.order.transaction.domain;

/** What a provider says of a payment. Unknown is an answer too: somebody asks again later. */
public sealed interface PaymentOutcome {

    record Succeeded(String providerId) implements PaymentOutcome {}

    record Failed(String providerId, String code) implements PaymentOutcome {}

    /** The buyer has to do something at the address. */
    record RequiresAction(String providerId, String url) implements PaymentOutcome {}

    /** The provider works on it, or did not answer. */
    record Unresolved() implements PaymentOutcome {}
}
