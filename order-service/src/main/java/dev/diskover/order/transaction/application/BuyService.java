package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.domain.Rejection;
import dev.diskover.order.offer.domain.Offer;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.application.port.out.Transactions.Placed;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.PaymentFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class BuyService implements Buy {

    private final Checkout checkout;
    private final SettlePayment settlement;
    private final Transactions transactions;
    private final TransactionQueries queries;

    BuyService(Checkout checkout, SettlePayment settlement, Transactions transactions, TransactionQueries queries) {
        this.checkout = checkout;
        this.settlement = settlement;
        this.transactions = transactions;
        this.queries = queries;
    }

    // The intent is stored first, then the provider is asked, then its answer is stored: three steps, so that no
    // database transaction waits for the network and a crash between two of them loses nothing.
    @Override
    public TransactionView buy(Command command) {
        checkout.requireMethod(command);
        var view = bought(command, checkout.look(command));
        if (view.status().equals("failed")) {
            throw new PaymentFailed(
                    view.id(), String.valueOf(view.payments().getLast().failureCode()));
        }
        return view;
    }

    // A repetition is answered as the first request was, whatever the seller has changed since: who is refused may be
    // one, and the key is looked for only then.
    private TransactionView bought(Command command, Map<UUID, Offer> offers) {
        Checkout.Order order;
        try {
            order = checkout.place(command, offers);
        } catch (Rejection refused) {
            var before = transactions.placedUnder(command.key()).orElseThrow(() -> refused);
            return repeated(command.buyer(), before);
        }
        return collected(order);
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

    private TransactionView repeated(Buyer buyer, Placed placed) {
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
