package dev.diskover.order.offer.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.offer.application.port.out.Catalog;
import dev.diskover.order.offer.application.port.out.OfferCopy;

/** The use cases of this feature for the tests of others. */
public final class OfferUseCases {

    public static Offers offers(OfferCopy copy, Catalog catalog, UnitOfWork unitOfWork) {
        return new OfferService(copy, catalog, unitOfWork);
    }

    private OfferUseCases() {}
}
