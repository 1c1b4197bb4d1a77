package dev.diskover.order.subscription.application.port.out;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.fixture.InMemorySubscriptions;
import dev.diskover.order.fixture.InMemoryUnitOfWork;

class InMemorySubscriptionsTest extends SubscriptionsContract {

    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(subscriptions);

    @Override
    protected Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
