package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.link.application.port.in.LinkAssets.LinkView;
import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.catalog.link.domain.LinkableAsset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All links, and the copy of the assets that can be linked. */
public interface Links {

    /** @return false unless the organization has this product */
    boolean isProductOf(UUID org, UUID product);

    List<LinkView> of(UUID product);

    /** @return empty when it is linked already */
    Optional<Integer> add(UUID product, UUID asset, Integer position, Instant now);

    boolean remove(UUID product, UUID asset);

    void publish(LinkEvent event);

    Optional<LinkableAsset> asset(UUID asset);

    void keep(LinkableAsset asset);
}
