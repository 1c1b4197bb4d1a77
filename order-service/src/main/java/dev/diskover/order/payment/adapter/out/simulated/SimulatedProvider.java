package dev.diskover.order.payment.adapter.out.simulated;

import dev.diskover.order.OrderConfig;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
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
    public String name() {
        return "simulated";
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
            default -> new PaymentOutcome.Succeeded(id);
        };
    }

    @Override
    public void abandon(Payment payment) {
        books.open(payment.id(), payment.method(), clock.instant());
        books.decide(payment.id(), "failed");
    }

    private PaymentOutcome afterAction(String id, Payment payment) {
        var entry = books.open(payment.id(), payment.method(), clock.instant());
        return switch (entry.state()) {
            case "succeeded" -> new PaymentOutcome.Succeeded(id);
            case "failed" -> new PaymentOutcome.Failed(id, "authentication_failed");
            default ->
                new PaymentOutcome.RequiresAction(
                        id, "%s/v1/payments/simulated/%s".formatted(config.publicUrl(), payment.id()));
        };
    }

    private PaymentOutcome afterDelay(String id, Payment payment) {
        var entry = books.open(payment.id(), payment.method(), clock.instant());
        if (entry.state().equals("failed")) {
            return new PaymentOutcome.Failed(id, "abandoned");
        }
        var isDue = entry.createdAt().plus(config.simulatedDelay()).isBefore(clock.instant());
        return isDue ? new PaymentOutcome.Succeeded(id) : new PaymentOutcome.Unresolved();
    }
}
