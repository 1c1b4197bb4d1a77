package dev.diskover.order.offer.application.port.out;

import dev.diskover.order.offer.domain.Offer;
import java.util.List;
import java.util.UUID;

public interface OfferCopy {

    List<Offer> find(List<UUID> products);

    void keep(Offer offer);

    boolean take(UUID product);

    void giveBack(UUID product);
}
