package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.KeptAnswers;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;

/** What changes together is one statement, with the fact that tells of it: it costs the way to the database once. */
final class TransactionSql {

    private static final String TOLD = ", told as (" + PostgresOutbox.TOLD;
    private static final String WITHOUT_KEY = "with kept as (select)";
    private static final String WITH_KEY = "with kept as (" + KeptAnswers.KEEP + " returning k.key)";
    private static final String PLACED = """
            , placed as (
                insert into transactions (id, buyer_id, buyer_email, status, subtotal, total, currency, created_at)
                select :id, :buyer, :email, :status, :total, :total, :currency, :createdAt from kept
                returning id)
            """;
    private static final String TO_PAY = """
            , to_pay as (
                insert into payments (id, transaction_id, provider, method, amount, currency, status, next_check_at,
                                      created_at, updated_at)
                select :payment, id, :provider, :method, :total, :currency, 'pending', :checkAt, :createdAt, :createdAt
                from placed)
            """;
    private static final String PLACED_IS_TOLD = TOLD + "placed)\n";

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
    private static final String NOTED = TOLD + """
            changed)
            insert into transaction_changes (transaction_id, from_status, to_status, at, actor, reason)
            select :id, from_status, :status, now(), :actor, :reason from changed
            """;

    static String add(boolean isKeyed, boolean isToPay) {
        return (isKeyed ? WITH_KEY : WITHOUT_KEY) + PLACED + (isToPay ? TO_PAY : "") + PLACED_IS_TOLD + ItemRows.INSERT;
    }

    static String change(boolean isAnswered, boolean hasPeriods) {
        return CHANGED + (isAnswered ? ANSWERED : "") + (hasPeriods ? BEGUN : "") + NOTED;
    }

    private TransactionSql() {}
}
