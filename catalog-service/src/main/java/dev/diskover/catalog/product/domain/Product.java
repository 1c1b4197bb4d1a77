package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;
import java.util.UUID;

/** What an organization sells. Each change has its own event, and past sales keep their prices. */
public final class Product extends Aggregate<ProductEvent> {

    private final ProductId id;
    private final UUID org;
    private final Instant createdAt;
    private Slug slug;
    private Description description;
    private Offer offer;
    private boolean active;
    private long version;
    private Instant updatedAt;

    private Product(ProductId id, UUID org, Instant createdAt, long version) {
        this.id = id;
        this.org = org;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.version = version;
    }

    public static Product create(
            UUID org, Slug slug, Description description, Offer offer, boolean active, Instant now) {
        var product = new Product(ProductId.next(), org, now, 1);
        product.fill(slug, description, offer, active);
        product.raise(
                active
                        ? new ProductEvent.ProductPublished(product, now)
                        : new ProductEvent.ProductUpdated(product, now));
        return product;
    }

    /** Rebuilds a stored product as far as a change needs it. Nothing happened, so no event is raised. */
    public static Product restore(ProductId id, UUID org, Slug slug, boolean active, long version, Instant createdAt) {
        var product = new Product(id, org, createdAt, version);
        product.slug = slug;
        product.active = active;
        return product;
    }

    /** @param newSlug null keeps the slug */
    public void change(Slug newSlug, Description newDescription, Offer newOffer, boolean nowActive, Instant now) {
        var wasActive = active;
        fill(newSlug == null ? slug : newSlug, newDescription, newOffer, nowActive);
        version++;
        updatedAt = now;
        if (wasActive && !nowActive) {
            raise(new ProductEvent.ProductDeactivated(this, now));
        } else if (!wasActive && nowActive) {
            raise(new ProductEvent.ProductPublished(this, now));
        } else {
            raise(new ProductEvent.ProductUpdated(this, now));
        }
    }

    private void fill(Slug newSlug, Description newDescription, Offer newOffer, boolean nowActive) {
        slug = newSlug;
        description = newDescription;
        offer = newOffer;
        active = nowActive;
    }

    public ProductId id() {
        return id;
    }

    public UUID org() {
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
