package dev.diskover.order.offer.application.port.in;

import dev.diskover.order.offer.domain.Offer;
import java.util.List;
import java.util.UUID;

/** What is sold, from the own copy or, where that has no answer yet, from the catalog. */
public interface Offers {

    /** May ask the catalog over the network, so never inside a unit of work. Unknown products are left out. */
    List<Offer> find(List<UUID> products);

    /** Keeps the copy in step with the catalog. */
    void keep(Offer offer);

    /** Takes one of a limited product. Joins the buyer's unit of work. @return false when none is left */
    boolean take(UUID product);

    void giveBack(UUID product);
}
