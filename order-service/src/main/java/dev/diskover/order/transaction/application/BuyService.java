package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.PaymentFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

@ApplicationScoped
class BuyService implements Buy {

    private final Checkout checkout;
    private final SettlePayment settlement;
    private final TransactionQueries queries;
    private final Idempotency idempotency;

    BuyService(Checkout checkout, SettlePayment settlement, TransactionQueries queries, Idempotency idempotency) {
        this.checkout = checkout;
        this.settlement = settlement;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    // Prices and windows are judged inside the idempotent effect: a repetition is answered as the first request was,
    // whatever the seller has changed since.
    // The intent is stored first, then the provider is asked, then its answer is stored: three steps, so that no
    // database transaction waits for the network and a crash between two of them loses nothing.
    @Override
    public TransactionView buy(Command command) {
        checkout.requireMethod(command);
        var offers = checkout.look(command);
        var order = new AtomicReference<Checkout.Order>();
        var placed = idempotency.once(command.key(), Checkout.Placed.class, () -> {
            order.set(checkout.place(command, offers));
            return order.get().placed();
        });
        var view = order.get() == null ? repeated(command.buyer(), placed) : collected(order.get());
        if (view.status().equals("failed")) {
            throw new PaymentFailed(
                    view.id(), String.valueOf(view.payments().getLast().failureCode()));
        }
        return view;
    }

    private TransactionView collected(Checkout.Order order) {
        var transaction = order.transaction();
        return order.payment() == null
                ? Receipt.ofFree(transaction)
                : settlement
                        .settle(transaction, order.payment())
                        .orElseGet(
                                () -> read(transaction.buyer(), transaction.id().value()));
    }

    private TransactionView repeated(Buyer buyer, Checkout.Placed placed) {
        var isAbandoned = checkout.isAbandoned(placed);
        if (isAbandoned && placed.payment() != null) {
            settlement.settle(placed.payment());
        }
        var view = read(buyer, placed.transaction());
        if (!isAbandoned && isRunning(view)) {
            throw new IdempotencyInProgress();
        }
        return view;
    }

    private TransactionView read(Buyer buyer, UUID transaction) {
        return queries.find(buyer.user(), transaction).orElseThrow();
    }

    private static boolean isRunning(TransactionView view) {
        return view.status().equals("pending")
                && view.payments().stream().anyMatch(payment -> payment.status().equals("pending"));
    }
}
