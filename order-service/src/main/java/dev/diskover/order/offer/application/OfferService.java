package dev.diskover.order.offer.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.offer.application.port.out.Catalog;
import dev.diskover.order.offer.application.port.out.OfferCopy;
import dev.diskover.order.offer.domain.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class OfferService implements Offers {

    private final OfferCopy copy;
    private final Catalog catalog;
    private final UnitOfWork unitOfWork;

    OfferService(OfferCopy copy, Catalog catalog, UnitOfWork unitOfWork) {
        this.copy = copy;
        this.catalog = catalog;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Offer> find(List<UUID> products) {
        var known = copy.find(products);
        if (known.size() == products.size()) {
            return known;
        }
        var ids = known.stream().map(Offer::product).collect(Collectors.toSet());
        var asked = products.stream()
                .filter(product -> !ids.contains(product))
                .flatMap(product -> catalog.find(product).stream())
                .toList();
        asked.forEach(this::keep);
        return Stream.concat(known.stream(), asked.stream()).toList();
    }

    @Override
    public void keep(Offer offer) {
        unitOfWork.run(() -> copy.keep(offer));
    }

    @Override
    public boolean take(UUID product) {
        return copy.take(product);
    }

    @Override
    public void giveBack(UUID product) {
        copy.giveBack(product);
    }
}
