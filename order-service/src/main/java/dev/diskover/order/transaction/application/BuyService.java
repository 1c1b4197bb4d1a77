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
import java.util.concurrent.atomic.AtomicBoolean;

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
        var isNew = new AtomicBoolean();
        var placed = idempotency.once(command.key(), Checkout.Placed.class, () -> {
            isNew.set(true);
            return checkout.place(command, offers);
        });
        if (placed.payment() != null && (isNew.get() || checkout.isAbandoned(placed))) {
            settlement.settle(placed.payment());
        }
        return answer(command.buyer(), placed, isNew.get());
    }

    private TransactionView answer(Buyer buyer, Checkout.Placed placed, boolean isNew) {
        var view = queries.find(buyer.user(), placed.transaction()).orElseThrow();
        if (view.status().equals("failed")) {
            throw new PaymentFailed(
                    view.id(), String.valueOf(view.payments().getLast().failureCode()));
        }
        var isRunning = view.status().equals("pending")
                && view.payments().stream().anyMatch(payment -> payment.status().equals("pending"));
        if (isRunning && !isNew && !checkout.isAbandoned(placed)) {
            throw new IdempotencyInProgress();
        }
        return view;
    }
}
