package dev.diskover.order.payment.application.port.out;

import java.time.Instant;
import java.util.UUID;

/** The simulated provider's own memory. */
public interface SimulatedBooks {

    /**
     * Opens an entry with this state, or moves one that waits; what is decided stays. One step, so that of a payment
     * and its abandonment at the same moment one wins, and both know which.
     *
     * @return what holds from now on
     */
    Entry note(UUID payment, String method, State state, Instant now);

    /** Whether the buyer owns the payment and it waits for action. */
    boolean waitsFor(UUID buyer, UUID payment);

    enum State {
        WAITING,
        SUCCEEDED,
        FAILED
    }

    record Entry(String method, State state, Instant createdAt) {}
}
