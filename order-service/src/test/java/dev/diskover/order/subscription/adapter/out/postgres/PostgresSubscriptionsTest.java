package dev.diskover.order.subscription.adapter.out.postgres;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.subscription.application.port.out.Subscriptions;
import dev.diskover.order.subscription.application.port.out.SubscriptionsContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresSubscriptionsTest extends SubscriptionsContract {

    @Inject
    Subscriptions subscriptions;

    @Inject
    UnitOfWork unitOfWork;

    @Override
    protected Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
