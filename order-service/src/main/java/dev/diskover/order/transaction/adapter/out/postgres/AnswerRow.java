package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import java.time.ZoneOffset;
import org.jdbi.v3.core.statement.Update;

/** What is kept of a provider's answer. */
record AnswerRow(String status, String providerId, String failureCode, String actionUrl) {

    /** Asks for a further condition. */
    static final String RECORD = """
            update payments set status = :answer, provider_id = coalesce(:providerId, provider_id),
                failure_code = :failureCode, action_url = :actionUrl, raw_response = :raw, next_check_at = :checkAt,
                updated_at = :answeredAt
            where id = :payment and
            """;

    static Update bind(PaymentAnswer answer, Update update) {
        var outcome = answer.outcome();
        var row = new AnswerRow(
                outcome.status().code(), outcome.providerId(), outcome.failureCode(), outcome.actionUrl());
        return update.bind("payment", answer.payment())
                .bind("answer", row.status())
                .bind("providerId", row.providerId())
                .bind("failureCode", row.failureCode())
                .bind("actionUrl", row.actionUrl())
                .bind("raw", new Jsonb(FactJson.write(row)))
                .bind("checkAt", answer.checkAgainAt().atOffset(ZoneOffset.UTC))
                .bind("answeredAt", answer.at().atOffset(ZoneOffset.UTC));
    }
}
