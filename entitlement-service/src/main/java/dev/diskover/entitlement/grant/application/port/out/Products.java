package dev.diskover.entitlement.grant.application.port.out;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Own copy of the catalog: what products are called and which files they have. */
public interface Products {

    /** An older version than the known one changes nothing. */
    void name(ProductId product, String name, long version);

    /**
     * Keeps links of these products from being added until the unit of work ends. Grants do not wait for each other.
     * Topics are not ordered against each other, so without this a grant and a link that run at the same time would
     * each miss the other.
     */
    void awaitLinks(Set<ProductId> products);

    /** The counterpart: waits for running grants of the product and keeps new ones waiting. */
    void awaitGrants(ProductId product);

    /** @return false when a later link or unlink is known already */
    boolean link(ProductId product, AssetId asset, int position, Instant at);

    void unlink(ProductId product, AssetId asset, Instant at);

    /** The files of each product, in the product's order, also those that were unlinked only after {@code boughtAt}. */
    Map<ProductId, List<AssetId>> assets(Set<ProductId> products, Instant boughtAt);
}
