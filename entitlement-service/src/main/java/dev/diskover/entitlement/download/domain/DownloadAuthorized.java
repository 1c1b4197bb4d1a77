package dev.diskover.entitlement.download.domain;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementId;
import dev.diskover.entitlement.grant.domain.GrantId;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.TransactionId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

/** A download was counted. */
public record DownloadAuthorized(
        EntitlementId entitlement, Source source, UserId user, AssetId asset, Count count, Instant occurredAt)
        implements DomainEvent {

    /** What the entitlement was bought with. */
    public record Source(GrantId grant, ProductId product, TransactionId transaction, ItemId item) {}

    /** @param allowed null: without limit */
    public record Count(int used, Integer allowed) {}
}
