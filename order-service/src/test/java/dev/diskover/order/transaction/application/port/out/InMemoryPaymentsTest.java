package dev.diskover.order.transaction.application.port.out;

import dev.diskover.order.fixture.InMemoryStores;
import dev.diskover.order.fixture.Stores;

class InMemoryPaymentsTest extends PaymentsContract {

    private final Stores stores = new InMemoryStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
