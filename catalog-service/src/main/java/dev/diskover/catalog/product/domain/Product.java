package dev.diskover.catalog.product.domain;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;

/** What an organization sells. Each change has its own event, and past sales keep their prices. */
public final class Product extends Aggregate<ProductEvent> {

    private final ProductId id;
    private final OrgId org;
    private final Instant createdAt;
    private Slug slug;
    private Description description;
    private Offer offer;
    private boolean active;
    private long version;
    private Instant updatedAt;

    private Product(ProductId id, OrgId org, Instant createdAt, long version) {
        this.id = id;
        this.org = org;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.version = version;
    }

    /** @param slug the draft's own, or one that its name suggests */
    public static Product create(OrgId org, Slug slug, ProductDraft draft, Instant now) {
        var product = new Product(ProductId.next(), org, now, 1);
        product.fill(slug, draft);
        product.raise(
                draft.active()
                        ? new ProductEvent.ProductPublished(product, now)
                        : new ProductEvent.ProductUpdated(product, now));
        return product;
    }

    /**
     * Rebuilds a stored product. Nothing happened, so no event is raised.
     *
     * @param kept with the slug the product has
     */
    public static Product restore(ProductId id, OrgId org, ProductDraft kept, long version, Instant createdAt) {
        var product = new Product(id, org, createdAt, version);
        product.fill(kept.slug(), kept);
        return product;
    }

    /**
     * @param expectedVersion null where the seller does not care what is overwritten
     * @throws VersionMismatch when the seller read another version
     */
    public void change(ProductDraft draft, Long expectedVersion, Instant now) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new VersionMismatch();
        }
        var wasActive = active;
        fill(draft.slug() == null ? slug : draft.slug(), draft);
        version++;
        updatedAt = now;
        if (wasActive && !active) {
            raise(new ProductEvent.ProductDeactivated(this, now));
        } else if (!wasActive && active) {
            raise(new ProductEvent.ProductPublished(this, now));
        } else {
            raise(new ProductEvent.ProductUpdated(this, now));
        }
    }

    /** Takes it off the market, with its organization. What is not there stays as it is. */
    public void withdraw(Instant now) {
        if (active) {
            active = false;
            version++;
            updatedAt = now;
            raise(new ProductEvent.ProductDeactivated(this, now));
        }
    }

    private void fill(Slug newSlug, ProductDraft draft) {
        slug = newSlug;
        description = draft.description();
        offer = draft.offer();
        active = draft.active();
    }

    public ProductId id() {
        return id;
    }

    public OrgId org() {
        return org;
    }

    public Slug slug() {
        return slug;
    }

    public Description description() {
        return description;
    }

    public Offer offer() {
        return offer;
    }

    public boolean active() {
        return active;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
