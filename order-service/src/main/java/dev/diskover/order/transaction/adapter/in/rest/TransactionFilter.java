package dev.diskover.order.transaction.adapter.in.rest;

/** The values a list of transactions can be filtered by, as clients write them. */
public final class TransactionFilter {

    /** See {@link dev.diskover.order.transaction.domain.TransactionStatus}. */
    public enum Status {
        pending,
        completed,
        failed,
        expired,
        canceled,
        refunded,
        partially_refunded,
        disputed
    }

    public enum Type {
        digital,
        membership
    }

    static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private TransactionFilter() {}
}
