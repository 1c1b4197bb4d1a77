package dev.diskover.order.payment.adapter.out.simulated;

import dev.diskover.order.OrderConfig;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import dev.diskover.order.payment.application.port.out.SimulatedBooks.State;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** A provider for local and test systems. The payment method says how it shall behave. */
@ApplicationScoped
class SimulatedProvider implements PaymentProvider {

    private static final String SUCCESS = "simulated_success";
    private static final String FAILURE = "simulated_failure";
    private static final String ACTION = "simulated_action";
    private static final String LATE = "simulated_late";
    private static final Set<String> METHODS = Set.of("default", SUCCESS, FAILURE, ACTION, LATE);

    private final SimulatedBooks books;
    private final OrderConfig config;
    private final Clock clock;

    SimulatedProvider(SimulatedBooks books, OrderConfig config, Clock clock) {
        this.books = books;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method == null || METHODS.contains(method);
    }

    @Override
    public PaymentOutcome collect(Payment payment) {
        var id = "sim_" + payment.id();
        return switch (payment.method()) {
            case FAILURE -> new PaymentOutcome.Failed(id, "card_declined");
            case ACTION -> afterAction(id, payment);
            case LATE -> afterDelay(id, payment);
            default -> paid(id, payment);
        };
    }

    @Override
    public boolean abandon(Payment payment) {
        return note(payment, State.FAILED).state() == State.FAILED;
    }

    private PaymentOutcome paid(String id, Payment payment) {
        return note(payment, State.SUCCEEDED).state() == State.SUCCEEDED
                ? new PaymentOutcome.Succeeded(id)
                : new PaymentOutcome.Failed(id, "abandoned");
    }

    private PaymentOutcome afterAction(String id, Payment payment) {
        return switch (note(payment, State.WAITING).state()) {
            case SUCCEEDED -> new PaymentOutcome.Succeeded(id);
            case FAILED -> new PaymentOutcome.Failed(id, "authentication_failed");
            case WAITING ->
                new PaymentOutcome.RequiresAction(
                        id, "%s/v1/payments/simulated/%s".formatted(config.publicUrl(), payment.id()));
        };
    }

    private PaymentOutcome afterDelay(String id, Payment payment) {
        var entry = note(payment, State.WAITING);
        var isDue = entry.createdAt().plus(config.simulatedDelay()).isBefore(clock.instant());
        return isDue || entry.state() != State.WAITING ? paid(id, payment) : new PaymentOutcome.Unresolved();
    }

    private SimulatedBooks.Entry note(Payment payment, State state) {
        return books.note(payment.id(), payment.method(), state, clock.instant());
    }
}
