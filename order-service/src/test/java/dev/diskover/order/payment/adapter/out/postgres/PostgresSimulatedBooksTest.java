package dev.diskover.order.payment.adapter.out.postgres;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import dev.diskover.order.payment.application.port.out.SimulatedBooksContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresSimulatedBooksTest extends SimulatedBooksContract {

    @Inject
    SimulatedBooks books;

    @Override
    protected SimulatedBooks books() {
        return books;
    }
}
