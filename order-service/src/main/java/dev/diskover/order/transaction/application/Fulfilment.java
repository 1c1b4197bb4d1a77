package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.subscription.application.port.in.Memberships;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.application.port.out.Transactions.Cause;
import dev.diskover.order.transaction.domain.AlreadySubscribed;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.OutOfStock;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.UnknownPaymentMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

/**
 * What an order holds, and what its end gives or gives back. Runs inside the unit of work of its caller, which only an
 * order that is paid for and holds nothing can do without.
 */
@ApplicationScoped
class Fulfilment {

    private final Transactions transactions;
    private final Offers offers;
    private final Memberships memberships;
    private final PaymentProvider provider;
    private final Clock clock;

    Fulfilment(
            Transactions transactions, Offers offers, Memberships memberships, PaymentProvider provider, Clock clock) {
        this.transactions = transactions;
        this.offers = offers;
        this.memberships = memberships;
        this.provider = provider;
        this.clock = clock;
    }

    void requireMethod(String method) {
        if (!provider.knows(method)) {
            throw new UnknownPaymentMethod();
        }
    }

    /** @param payment null when the order is free, and then it is completed */
    void place(Transaction transaction, Payment payment, Instant checkPaymentAt, IdempotencyKey key) {
        hold(transaction);
        if (!transactions.add(transaction, payment, checkPaymentAt, key)) {
            throw new IdempotencyInProgress();
        }
        if (payment == null) {
            complete(transaction, Cause.of("free"));
        }
    }

    /** @return false when it was completed before, or somebody else has decided meanwhile: nothing changes */
    boolean complete(Transaction transaction, Cause cause) {
        var isChanged = transaction.complete(clock.instant()) && transactions.save(transaction, cause);
        if (isChanged) {
            transaction.items().stream()
                    .filter(Item::isMembership)
                    .forEach(item -> memberships.begin(transaction, item));
        }
        return isChanged;
    }

    /** @return false as {@link #complete} does */
    boolean fail(Transaction transaction, String code, PaymentAnswer answer) {
        return transaction.fail(code, clock.instant()) && end(transaction, new Cause(code, answer));
    }

    /** @return false as {@link #complete} does */
    boolean cancel(Transaction transaction) {
        return transaction.cancel(clock.instant()) && end(transaction, Cause.of("canceled by the buyer"));
    }

    private boolean end(Transaction transaction, Cause cause) {
        var isChanged = transactions.save(transaction, cause);
        if (isChanged) {
            release(transaction);
        }
        return isChanged;
    }

    /** In the order of the products' ids, so that two orders for the same things never wait for each other. */
    private void hold(Transaction transaction) {
        transaction.items().stream().sorted(Comparator.comparing(Item::product)).forEach(item -> {
            if (item.limited() && !offers.take(item.product())) {
                throw new OutOfStock(item.product());
            }
            if (item.isMembership() && !memberships.claim(transaction, item, clock.instant())) {
                throw new AlreadySubscribed(item.product());
            }
        });
    }

    private void release(Transaction transaction) {
        transaction.items().stream().sorted(Comparator.comparing(Item::product)).forEach(item -> {
            if (item.limited()) {
                offers.giveBack(item.product());
            }
            if (item.isMembership()) {
                memberships.unclaim(transaction, item);
            }
        });
    }
}
