package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.offer.domain.Offer;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.out.Transactions.Placed;
import dev.diskover.order.transaction.domain.DuplicateItem;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.MixedCurrencies;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PriceChanged;
import dev.diskover.order.transaction.domain.ProductNotAvailable;
import dev.diskover.order.transaction.domain.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns wishes into an order at today's prices. */
@ApplicationScoped
class Checkout {

    /** How long a first request may take before a repetition of it takes over. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Offers offers;
    private final Fulfilment fulfilment;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    Checkout(Offers offers, Fulfilment fulfilment, UnitOfWork unitOfWork, Clock clock) {
        this.offers = offers;
        this.fulfilment = fulfilment;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    void requireMethod(Buy.Command command) {
        fulfilment.requireMethod(command.method());
    }

    /** What is known of the products. May ask the catalog, so never inside a unit of work. */
    Map<UUID, Offer> look(Buy.Command command) {
        var products = command.products().stream().distinct().toList();
        return offers.find(products).stream().collect(Collectors.toMap(Offer::product, Function.identity()));
    }

    /**
     * Where nothing is held for the order and it waits for its payment, it is all there is to store, and is whole
     * without a unit of work around it.
     */
    Order place(Buy.Command command, Map<UUID, Offer> found) {
        var transaction = Transaction.place(command.buyer(), items(command, found), clock.instant());
        var order = new Order(transaction, payment(transaction, command.method()));
        if (order.payment() == null || transaction.holdsSomething()) {
            unitOfWork.run(() -> store(order, command.key()));
        } else {
            store(order, command.key());
        }
        return order;
    }

    private static Payment payment(Transaction transaction, String method) {
        return transaction.total().isZero() ? null : Payment.of(transaction, method == null ? "default" : method);
    }

    private void store(Order order, IdempotencyKey key) {
        var checkPaymentAt = order.transaction().createdAt().plus(LEASE);
        fulfilment.place(order.transaction(), order.payment(), checkPaymentAt, key);
    }

    boolean isAbandoned(Placed placed) {
        return placed.at().plus(LEASE).isBefore(clock.instant());
    }

    private List<Item> items(Buy.Command command, Map<UUID, Offer> found) {
        if (new HashSet<>(command.products()).size() < command.products().size()) {
            throw new DuplicateItem();
        }
        var items =
                command.products().stream().map(product -> item(product, found)).toList();
        if (items.stream().map(item -> item.price().currency()).distinct().count() > 1) {
            throw new MixedCurrencies();
        }
        var total = items.stream().mapToLong(item -> item.price().minorUnits()).sum();
        if (command.expectedTotal() != null && command.expectedTotal() != total) {
            throw new PriceChanged(total);
        }
        return items;
    }

    private Item item(UUID product, Map<UUID, Offer> found) {
        var offer = found.get(product);
        if (offer == null || !offer.isSoldAt(clock.instant())) {
            throw new ProductNotAvailable(product);
        }
        return new Item(
                Ids.next(),
                product,
                offer.org(),
                offer.name(),
                offer.type(),
                offer.price(),
                offer.limited(),
                offer.subscriptionDays(),
                offer.maxDownloads(),
                offer.downloadExpiryDays(),
                null);
    }

    /**
     * An order that was stored a moment ago.
     *
     * @param payment null where the order is free
     */
    record Order(Transaction transaction, Payment payment) {}
}
