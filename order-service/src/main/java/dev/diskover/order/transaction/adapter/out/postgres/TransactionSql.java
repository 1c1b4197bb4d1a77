package dev.diskover.order.transaction.adapter.out.postgres;

/** What changes together is one statement, with the fact that tells of it: it costs the way to the database once. */
final class TransactionSql {

    private static final String PLACED = """
            with placed as (
                insert into transactions (id, buyer_id, buyer_email, status, subtotal, total, currency, created_at)
                values (:id, :buyer, :email, :status, :total, :total, :currency, :createdAt)
                returning id)
            """;
    private static final String TO_PAY = """
            , to_pay as (
                insert into payments (id, transaction_id, provider, method, amount, currency, status, next_check_at,
                                      created_at, updated_at)
                values (:payment, :id, :provider, :method, :total, :currency, 'pending', :checkAt, :createdAt,
                        :createdAt))
            """;
    private static final String PLACED_IS_TOLD = ToldFact.TOLD + "placed)\n";

    static final String ADD_FREE = PLACED + PLACED_IS_TOLD + ItemRows.INSERT;
    static final String ADD = PLACED + TO_PAY + PLACED_IS_TOLD + ItemRows.INSERT;

    // The transaction's row is locked before its payment's, as everywhere: the payment asks whether it was changed.
    private static final String CHANGED = """
            with changed as (
                update transactions set status = :status, completed_at = :completedAt
                where id = :id and status = :statusBefore
                returning old.status as from_status)
            """;
    private static final String IF_CHANGED = "exists (select from changed))\n";
    private static final String ANSWERED = ", answered as (" + AnswerRow.RECORD + IF_CHANGED;
    private static final String BEGUN = ", begun as (" + ItemRows.STORE_PERIODS + IF_CHANGED;
    private static final String NOTED = ToldFact.TOLD + """
            changed)
            insert into transaction_changes (transaction_id, from_status, to_status, at, actor, reason)
            select :id, from_status, :status, now(), :actor, :reason from changed
            """;

    static String change(boolean isAnswered, boolean hasPeriods) {
        return CHANGED + (isAnswered ? ANSWERED : "") + (hasPeriods ? BEGUN : "") + NOTED;
    }

    private TransactionSql() {}
}
