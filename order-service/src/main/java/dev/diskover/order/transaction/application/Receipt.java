package dev.diskover.order.transaction.application;

import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.in.TransactionView.BuyerView;
import dev.diskover.order.transaction.application.port.in.TransactionView.ItemView;
import dev.diskover.order.transaction.application.port.in.TransactionView.PaymentView;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.Transaction;
import java.util.List;
import java.util.Optional;

/** What a buyer is shown of an order that was stored a moment ago: as it would be read back, without reading it. */
final class Receipt {

    static TransactionView ofFree(Transaction transaction) {
        return of(transaction, List.of(), null);
    }

    static TransactionView of(Transaction transaction, Payment payment, PaymentOutcome outcome) {
        return of(transaction, List.of(attempt(transaction, payment, outcome)), outcome.actionUrl());
    }

    private static TransactionView of(Transaction transaction, List<PaymentView> payments, String checkoutUrl) {
        var total = transaction.total();
        return new TransactionView(
                transaction.id().value(),
                transaction.status().code(),
                new BuyerView(transaction.buyer().user(), transaction.buyer().email()),
                transaction.items().stream().map(Receipt::line).toList(),
                total.minorUnits(),
                0,
                0,
                total.minorUnits(),
                total.currencyCode(),
                null,
                payments,
                List.of(),
                checkoutUrl,
                null,
                transaction.createdAt(),
                transaction.completedAt(),
                null);
    }

    private static ItemView line(Item item) {
        var price = item.price().minorUnits();
        var period = Optional.ofNullable(item.period());
        return new ItemView(
                item.id(),
                "product",
                item.product(),
                null,
                item.name(),
                price,
                1,
                0,
                0,
                price,
                period.map(Item.Period::subscription).orElse(null),
                period.map(Item.Period::start).orElse(null),
                period.map(Item.Period::end).orElse(null));
    }

    private static PaymentView attempt(Transaction transaction, Payment payment, PaymentOutcome outcome) {
        return new PaymentView(
                payment.id(),
                Payment.PROVIDER,
                outcome.providerId(),
                payment.amount().minorUnits(),
                payment.amount().currencyCode(),
                outcome.status().code(),
                outcome.failureCode(),
                transaction.createdAt());
    }

    private Receipt() {}
}
