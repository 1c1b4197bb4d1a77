package dev.diskover.order.payment.application.port.out;

import java.time.Instant;
import java.util.UUID;

/** The simulated provider's own memory. */
public interface SimulatedBooks {

    /** Opens an entry, or finds the one that was opened before. */
    Entry open(UUID payment, String method, Instant now);

    /** Changes the state of an entry that waits; others stay as they are. */
    void decide(UUID payment, String state);

    /** Whether the buyer owns the payment and it waits for action. */
    boolean waitsFor(UUID buyer, UUID payment);

    record Entry(String method, String state, Instant createdAt) {}
}
