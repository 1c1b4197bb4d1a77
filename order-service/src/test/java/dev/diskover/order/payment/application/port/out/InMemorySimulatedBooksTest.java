package dev.diskover.order.payment.application.port.out;

import dev.diskover.order.fixture.InMemorySimulatedBooks;

class InMemorySimulatedBooksTest extends SimulatedBooksContract {

    private final InMemorySimulatedBooks books = new InMemorySimulatedBooks();

    @Override
    protected SimulatedBooks books() {
        return books;
    }
}
