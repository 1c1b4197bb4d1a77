package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentFailed;
import dev.diskover.order.transaction.domain.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

@ApplicationScoped
class BuyService implements Buy {

    /** How long a first request may take before a repetition of it takes over. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Checkout checkout;
    private final Fulfilment fulfilment;
    private final SettlePayment settlement;
    private final TransactionQueries queries;
    private final Idempotency idempotency;
    private final Clock clock;

    BuyService(
            Checkout checkout,
            Fulfilment fulfilment,
            SettlePayment settlement,
            TransactionQueries queries,
            Idempotency idempotency,
            Clock clock) {
        this.checkout = checkout;
        this.fulfilment = fulfilment;
        this.settlement = settlement;
        this.queries = queries;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    // Prices and windows are judged inside the idempotent effect: a repetition is answered as the first request was,
    // whatever the seller has changed since.
    // The intent is stored first, then the provider is asked, then its answer is stored: three steps, so that no
    // database transaction waits for the network and a crash between two of them loses nothing.
    @Override
    public TransactionView buy(Command command) {
        fulfilment.requireMethod(command.method());
        var offers = checkout.look(command);
        var isNew = new AtomicBoolean();
        var placed = idempotency.once(command.key(), Placed.class, () -> {
            isNew.set(true);
            return place(command, checkout.items(command, offers));
        });
        if (placed.payment() != null && (isNew.get() || isAbandoned(placed))) {
            settlement.settle(placed.payment());
        }
        return answer(command.buyer(), placed, isNew.get());
    }

    private Placed place(Command command, List<Item> items) {
        var now = clock.instant();
        var transaction = Transaction.place(command.buyer(), items, now);
        var payment = fulfilment.place(transaction, command.method(), now.plus(LEASE));
        return new Placed(transaction.id().value(), payment.map(Payment::id).orElse(null), now);
    }

    private boolean isAbandoned(Placed placed) {
        return placed.at().plus(LEASE).isBefore(clock.instant());
    }

    private TransactionView answer(Buyer buyer, Placed placed, boolean isNew) {
        var view = queries.find(buyer.user(), placed.transaction()).orElseThrow();
        if (view.status().equals("failed")) {
            throw new PaymentFailed(
                    view.id(), String.valueOf(view.payments().getLast().failureCode()));
        }
        var isRunning = view.status().equals("pending")
                && view.payments().stream().anyMatch(payment -> payment.status().equals("pending"));
        if (isRunning && !isNew && !isAbandoned(placed)) {
            throw new IdempotencyInProgress();
        }
        return view;
    }

    /** What the idempotency key stands for. */
    record Placed(UUID transaction, UUID payment, Instant at) {}
}
