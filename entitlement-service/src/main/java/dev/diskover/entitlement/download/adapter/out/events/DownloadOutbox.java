package dev.diskover.entitlement.download.adapter.out.events;

import dev.diskover.entitlement.download.domain.DownloadAuthorized;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other services are promised about downloads; keyed by the grant, so that its counts arrive in order. */
@ApplicationScoped
class DownloadOutbox implements Outbox<DownloadAuthorized> {

    private final PostgresOutbox outbox;

    DownloadOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<DownloadAuthorized> events) {
        events.stream().map(DownloadOutbox::publish).forEach(outbox::append);
    }

    static PublishedFact publish(DownloadAuthorized event) {
        var key = event.source().grant().value().toString();
        return new PublishedFact("DownloadAuthorized.v1", key, event.occurredAt(), DownloadAuthorizedV1.of(event));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record DownloadAuthorizedV1(
            UUID entitlementId,
            UUID grantId,
            UUID assetId,
            UUID productId,
            UUID transactionId,
            UUID itemId,
            UUID userId,
            int downloadsUsed,
            Integer downloadsAllowed) {

        static DownloadAuthorizedV1 of(DownloadAuthorized event) {
            var source = event.source();
            return new DownloadAuthorizedV1(
                    event.entitlement().value(),
                    source.grant().value(),
                    event.asset().value(),
                    source.product().value(),
                    source.transaction().value(),
                    source.item().value(),
                    event.user().value(),
                    event.count().used(),
                    event.count().allowed());
        }
    }
}
