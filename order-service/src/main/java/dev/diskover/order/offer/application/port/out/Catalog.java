package dev.diskover.order.offer.application.port.out;

import dev.diskover.order.offer.domain.Offer;
import java.util.Optional;
import java.util.UUID;

/** The owner of products. Empty: it shows no such product. */
public interface Catalog {

    Optional<Offer> find(UUID product);
}
