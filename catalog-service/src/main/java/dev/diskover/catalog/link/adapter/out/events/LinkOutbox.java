package dev.diskover.catalog.link.adapter.out.events;

import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other services are promised about links. Keyed by the product, so that link and unlink keep their order. */
@ApplicationScoped
class LinkOutbox implements Outbox<LinkEvent> {

    private final PostgresOutbox outbox;

    LinkOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<LinkEvent> events) {
        outbox.append(events.stream().map(LinkOutbox::publish).toList());
    }

    static PublishedFact publish(LinkEvent event) {
        return switch (event) {
            case LinkEvent.AssetLinked e -> fact("AssetLinkedToProduct.v1", e, LinkedV1.of(e));
            case LinkEvent.AssetUnlinked e -> fact("AssetUnlinkedFromProduct.v1", e, UnlinkedV1.of(e));
        };
    }

    private static PublishedFact fact(String type, LinkEvent event, Object data) {
        return new PublishedFact(type, event.product().value().toString(), event.occurredAt(), data);
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record LinkedV1(UUID orgId, UUID productId, UUID assetId, int position) {

        static LinkedV1 of(LinkEvent.AssetLinked e) {
            return new LinkedV1(e.org().value(), e.product().value(), e.asset().value(), e.position());
        }
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record UnlinkedV1(UUID orgId, UUID productId, UUID assetId) {

        static UnlinkedV1 of(LinkEvent.AssetUnlinked e) {
            return new UnlinkedV1(
                    e.org().value(), e.product().value(), e.asset().value());
        }
    }
}
