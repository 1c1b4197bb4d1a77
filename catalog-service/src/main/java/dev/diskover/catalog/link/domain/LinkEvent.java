package dev.diskover.catalog.link.domain;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface LinkEvent extends DomainEvent {

    OrgId org();

    ProductId product();

    AssetId asset();

    record AssetLinked(OrgId org, ProductId product, AssetId asset, int position, Instant occurredAt)
            implements LinkEvent {}

    record AssetUnlinked(OrgId org, ProductId product, AssetId asset, Instant occurredAt) implements LinkEvent {}
}
