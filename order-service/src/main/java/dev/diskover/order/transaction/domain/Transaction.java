package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Aggregate;
import dev.diskover.kernel.domain.Money;
import java.time.Instant;
import java.util.List;

/** One checkout. Every rule about when it may change is in this class. */
public final class Transaction extends Aggregate<TransactionEvent> {

    public static final int MOST_ITEMS = 50;

    private final TransactionId id;
    private final Buyer buyer;
    private final Instant createdAt;
    private final TransactionStatus statusBefore;
    private List<Item> items;
    private TransactionStatus status;
    private Instant completedAt;

    private Transaction(TransactionId id, Buyer buyer, List<Item> items, TransactionStatus status, Instant createdAt) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A transaction has at least one item");
        }
        this.id = id;
        this.buyer = buyer;
        this.items = List.copyOf(items);
        this.status = status;
        this.statusBefore = status;
        this.createdAt = createdAt;
    }

    public static Transaction place(Buyer buyer, List<Item> items, Instant now) {
        var transaction = new Transaction(TransactionId.next(), buyer, items, TransactionStatus.PENDING, now);
        transaction.raise(new TransactionEvent.TransactionCreated(transaction.snapshot(), now));
        return transaction;
    }

    /** Rebuilds a stored transaction. Nothing happened, so no event is raised. */
    public static Transaction restore(
            TransactionId id,
            Buyer buyer,
            List<Item> items,
            TransactionStatus status,
            Instant createdAt,
            Instant completedAt) {
        var transaction = new Transaction(id, buyer, items, status, createdAt);
        transaction.completedAt = completedAt;
        return transaction;
    }

    /** @return false when it was completed before: learning of a payment twice changes nothing */
    public boolean complete(Instant now) {
        if (status == TransactionStatus.COMPLETED) {
            return false;
        }
        become(TransactionStatus.COMPLETED);
        completedAt = now;
        items = items.stream().map(item -> item.begin(now)).toList();
        raise(new TransactionEvent.TransactionCompleted(snapshot(), now));
        return true;
    }

    /** @return false when it failed before */
    public boolean fail(String code, Instant now) {
        if (status == TransactionStatus.FAILED) {
            return false;
        }
        become(TransactionStatus.FAILED);
        raise(new TransactionEvent.TransactionFailed(snapshot(), code, now));
        return true;
    }

    /** @return false when it was canceled before */
    public boolean cancel(Instant now) {
        if (status == TransactionStatus.CANCELED) {
            return false;
        }
        become(TransactionStatus.CANCELED);
        raise(new TransactionEvent.TransactionCanceled(snapshot(), now));
        return true;
    }

    private void become(TransactionStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransactionChange(status, next);
        }
        status = next;
    }

    /** An event tells of the moment it was raised, whatever happens to the transaction afterwards. */
    private Transaction snapshot() {
        return restore(id, buyer, items, status, createdAt, completedAt);
    }

    public Money total() {
        return items.stream().map(Item::price).reduce(Money::plus).orElseThrow();
    }

    /** Something is kept for it alone, to be given or given back at its end. */
    public boolean holdsSomething() {
        return items.stream().anyMatch(item -> item.limited() || item.isMembership());
    }

    public TransactionId id() {
        return id;
    }

    public Buyer buyer() {
        return buyer;
    }

    public List<Item> items() {
        return items;
    }

    public TransactionStatus status() {
        return status;
    }

    /** As it was found: whoever has changed it meanwhile has changed this. */
    public TransactionStatus statusBefore() {
        return statusBefore;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until it is paid. */
    public Instant completedAt() {
        return completedAt;
    }
}
