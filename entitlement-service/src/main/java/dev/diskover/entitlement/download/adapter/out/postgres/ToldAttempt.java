package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.kernel.adapter.postgres.Envelope;
import dev.diskover.kernel.domain.Ids;
import java.time.Instant;
import java.util.UUID;

/** An attempt with the envelope of its fact, as {@link CountSql} reads them from JSON. */
record ToldAttempt(
        UUID userId,
        UUID assetId,
        UUID download,
        UUID fact,
        String type,
        String addressHash,
        String userAgent,
        Instant at,
        String headers) {

    static ToldAttempt of(Attempt attempt, Envelope fact) {
        return new ToldAttempt(
                attempt.user().value(),
                attempt.asset().value(),
                Ids.next(),
                fact.id(),
                fact.type(),
                attempt.address().hex(),
                attempt.userAgent(),
                attempt.at(),
                fact.headers().text());
    }
}
