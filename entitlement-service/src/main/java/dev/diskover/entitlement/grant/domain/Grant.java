package dev.diskover.entitlement.grant.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;
import java.util.List;

/** What one paid item gives its buyer. */
public final class Grant extends Aggregate<GrantEvent> {

    private final GrantId id;
    private final PaidItem item;
    private final Buyer buyer;
    private final Terms terms;
    private final List<Entitlement> entitlements;
    private EntitlementStatus status;

    private Grant(
            GrantId id,
            PaidItem item,
            Buyer buyer,
            Terms terms,
            List<Entitlement> entitlements,
            EntitlementStatus status) {
        this.id = id;
        this.item = item;
        this.buyer = buyer;
        this.terms = terms;
        this.entitlements = List.copyOf(entitlements);
        this.status = status;
    }

    /** @param assets the files the product has; none is a grant too, files may follow */
    public static Grant give(PaidItem item, Buyer buyer, SaleTerms sale, List<AssetId> assets, Instant now) {
        var entitlements = assets.stream()
                .map(asset -> new Entitlement(EntitlementId.next(), asset))
                .toList();
        var grant =
                new Grant(GrantId.next(), item, buyer, sale.whenGranted(now), entitlements, EntitlementStatus.ACTIVE);
        grant.raise(new GrantEvent.EntitlementsGranted(grant, now));
        return grant;
    }

    /** Rebuilds a stored grant that is active. Nothing happened, so no event is raised. */
    public static Grant restoreActive(
            GrantId id, PaidItem item, Buyer buyer, Terms terms, List<Entitlement> entitlements) {
        return new Grant(id, item, buyer, terms, entitlements, EntitlementStatus.ACTIVE);
    }

    public void expire(Instant now) {
        if (!terms.overAt(now)) {
            throw new IllegalStateException("Grant %s ends at %s".formatted(id.value(), terms.expiresAt()));
        }
        become(EntitlementStatus.EXPIRED);
        raise(new GrantEvent.EntitlementsExpired(this, now));
    }

    private void become(EntitlementStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalGrantChange(id, status, next);
        }
        status = next;
    }

    public GrantId id() {
        return id;
    }

    public PaidItem item() {
        return item;
    }

    public Buyer buyer() {
        return buyer;
    }

    public Terms terms() {
        return terms;
    }

    public List<Entitlement> entitlements() {
        return entitlements;
    }

    public EntitlementStatus status() {
        return status;
    }
}
