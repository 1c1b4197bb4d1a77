package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import java.util.List;

/** All links between products and files. */
public interface Links {

    /** @return false unless the organization has this product */
    boolean isProductOf(OrgId org, ProductId product);

    /** Ordered by position, and where two share one, by when they were linked. */
    List<LinkView> of(ProductId product);

    /** The place behind the last. */
    int nextPosition(ProductId product);

    /**
     * Stores the link of a file that is kept in {@link AssetCopy}, with its event.
     *
     * @return false when it is linked already; nothing is stored then
     */
    boolean add(AssetLinked link);

    /**
     * Removes the link and stores the event.
     *
     * @return false when it is not linked; nothing is stored then
     */
    boolean remove(AssetUnlinked link);
}
