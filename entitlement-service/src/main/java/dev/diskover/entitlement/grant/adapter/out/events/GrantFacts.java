package dev.diskover.entitlement.grant.adapter.out.events;

import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.GrantEvent;
import dev.diskover.kernel.adapter.postgres.PromisedFacts;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GrantFacts implements PromisedFacts<GrantEvent> {

    @Override
    public PublishedFact of(GrantEvent event) {
        return switch (event) {
            case GrantEvent.EntitlementsGranted e -> fact("EntitlementsGranted.v1", e);
            case GrantEvent.EntitlementsExpired e -> fact("EntitlementsExpired.v1", e);
        };
    }

    private static PublishedFact fact(String type, GrantEvent event) {
        var key = event.grant().id().value().toString();
        return new PublishedFact(type, key, event.occurredAt(), GrantV1.of(event.grant()));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record GrantV1(
            UUID grantId,
            UUID transactionId,
            UUID itemId,
            UUID userId,
            String email,
            UUID productId,
            UUID orgId,
            List<UUID> assetIds,
            Instant expiresAt) {

        static GrantV1 of(Grant grant) {
            var item = grant.item();
            return new GrantV1(
                    grant.id().value(),
                    item.transaction().value(),
                    item.id().value(),
                    grant.buyer().user().value(),
                    grant.buyer().email(),
                    item.product().value(),
                    item.org().value(),
                    grant.entitlements().stream().map(e -> e.asset().value()).toList(),
                    grant.terms().expiresAt());
        }
    }
}
