package dev.diskover.identity.license.adapter.out.events;

import dev.diskover.identity.license.domain.LicenseAssigned;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are promised about licences. */
@ApplicationScoped
class LicenseOutbox implements Outbox<LicenseAssigned> {

    private final PostgresOutbox outbox;

    LicenseOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<LicenseAssigned> events) {
        outbox.append(events.stream().map(LicenseOutbox::publish).toList());
    }

    static PublishedFact publish(LicenseAssigned event) {
        return new PublishedFact("LicenseAssigned.v1", event.org().toString(), event.occurredAt(), LicenseV1.of(event));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record LicenseV1(
            UUID orgId,
            String tier,
            long maxUploadSizeMb,
            long maxTotalStorageMb,
            Integer maxAssetsCount,
            Integer maxProductsCount,
            Integer maxMembersCount,
            Instant expiresAt) {

        static LicenseV1 of(LicenseAssigned event) {
            return new LicenseV1(
                    event.org(),
                    event.tier(),
                    event.maxUploadSizeMb(),
                    event.maxTotalStorageMb(),
                    event.maxAssetsCount(),
                    event.maxProductsCount(),
                    event.maxMembersCount(),
                    event.expiresAt());
        }
    }
}
