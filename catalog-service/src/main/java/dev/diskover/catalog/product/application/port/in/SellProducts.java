package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.product.domain.Description;
import dev.diskover.catalog.product.domain.Offer;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.application.IdempotencyKey;
import java.util.UUID;

/** What sellers do with their products. */
public interface SellProducts {

    /**
     * @throws dev.diskover.catalog.product.domain.LicenseLimitExceeded
     * @throws dev.diskover.catalog.product.domain.SlugTaken when the wished slug is taken
     */
    ProductView create(Seller seller, UUID org, Command command, IdempotencyKey key);

    /**
     * @param expectedVersion null where the client does not care what it overwrites
     * @throws dev.diskover.catalog.product.domain.VersionMismatch
     */
    ProductView change(Seller seller, UUID product, Long expectedVersion, Command command);

    /** The product as its seller edits it, active or not. */
    ProductView forSeller(Seller seller, UUID product);

    /** @param slug null: derived when created, kept when changed */
    record Command(Slug slug, Description description, Offer offer, boolean active) {}

    /** @param bearer the user's own token, to ask identity with */
    record Seller(UUID user, String bearer) {}
}
