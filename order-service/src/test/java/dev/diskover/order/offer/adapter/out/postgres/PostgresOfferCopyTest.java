package dev.diskover.order.offer.adapter.out.postgres;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.offer.application.port.out.OfferCopy;
import dev.diskover.order.offer.application.port.out.OfferCopyContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresOfferCopyTest extends OfferCopyContract {

    @Inject
    OfferCopy copy;

    @Inject
    UnitOfWork unitOfWork;

    @Override
    protected OfferCopy copy() {
        return copy;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
