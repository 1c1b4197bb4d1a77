package dev.diskover.order.offer.application.port.out;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.fixture.InMemoryOffers;
import dev.diskover.order.fixture.InMemoryUnitOfWork;

class InMemoryOffersTest extends OfferCopyContract {

    private final InMemoryOffers copy = new InMemoryOffers();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(copy);

    @Override
    protected OfferCopy copy() {
        return copy;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
