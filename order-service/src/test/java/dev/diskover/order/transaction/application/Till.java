package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.AT_NOON;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.limited;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.fixture.InMemoryOffers;
import dev.diskover.order.fixture.InMemoryPayments;
import dev.diskover.order.fixture.InMemorySubscriptions;
import dev.diskover.order.fixture.InMemoryTransactionQueries;
import dev.diskover.order.fixture.InMemoryTransactions;
import dev.diskover.order.fixture.InMemoryUnitOfWork;
import dev.diskover.order.fixture.ScriptedCatalog;
import dev.diskover.order.fixture.ScriptedProvider;
import dev.diskover.order.offer.application.OfferUseCases;
import dev.diskover.order.subscription.application.SubscriptionUseCases;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.application.port.in.BuyerTransactions;
import dev.diskover.order.transaction.application.port.in.CancelCheckout;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.TransactionEvent;
import dev.diskover.order.transaction.domain.TransactionEvent.TransactionCompleted;
import java.util.List;
import java.util.UUID;

/** All use cases of a checkout on fakes: the studio sells all it has, a print once, and it is always noon. */
final class Till {

    final InMemoryOffers offers = new InMemoryOffers();
    final InMemoryPayments payments = new InMemoryPayments();
    final InMemoryTransactions transactions = new InMemoryTransactions(payments);
    final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    final ScriptedCatalog catalog = new ScriptedCatalog();
    final ScriptedProvider provider = new ScriptedProvider();
    final Buy buy;
    final SettlePayment settlement;
    final CancelCheckout cancelCheckout;
    final BuyerTransactions buyerTransactions;

    Till() {
        var unitOfWork = new InMemoryUnitOfWork(offers, payments, transactions, subscriptions);
        provider.refuseInside(unitOfWork);
        var allOffers = OfferUseCases.offers(offers, catalog, unitOfWork);
        var memberships = SubscriptionUseCases.memberships(subscriptions);
        var queries = new InMemoryTransactionQueries(transactions, payments);
        var fulfilment = new Fulfilment(transactions, allOffers, memberships, provider, AT_NOON);
        settlement = new SettlePaymentService(
                payments,
                provider,
                new Verdicts(payments, transactions, fulfilment, unitOfWork, AT_NOON),
                unitOfWork,
                AT_NOON);
        buy = new BuyService(
                new Checkout(allOffers, fulfilment, unitOfWork, AT_NOON), settlement, transactions, queries);
        buyerTransactions = new BuyerTransactionsService(queries);
        cancelCheckout = new CancelCheckoutService(
                buyerTransactions,
                transactions,
                new OpenPayments(payments, provider, settlement, AT_NOON),
                fulfilment,
                unitOfWork);
        List.of(loops(), club(), limited(PRINT, 1)).forEach(offers::keep);
    }

    TransactionView annaBuys(UUID... products) {
        return annaBuys(IdempotencyKey.none(), null, products);
    }

    TransactionView annaBuys(IdempotencyKey key, Long expectedTotal, UUID... products) {
        return buy.buy(new Buy.Command(ANNA, List.of(products), expectedTotal, null, key));
    }

    /** An order whose payment the provider has not answered yet. */
    Open open(UUID... products) {
        provider.answers(SILENCE);
        var open = annaBuys(products);
        return new Open(open.id(), onlyPayment());
    }

    void settle(Open open, PaymentOutcome answer) {
        provider.answers(answer);
        settlement.settle(open.payment());
    }

    TransactionView view(Open open) {
        return buyerTransactions.get(ANNA.user(), open.transaction());
    }

    UUID onlyPayment() {
        return provider.asked().getLast().id();
    }

    long completions() {
        return count(TransactionCompleted.class);
    }

    long count(Class<? extends TransactionEvent> type) {
        return transactions.told().stream().filter(type::isInstance).count();
    }

    List<TransactionView> annasTransactions() {
        return buyerTransactions.list(ANNA.user(), null, null, null, 100).data();
    }

    record Open(UUID transaction, UUID payment) {}
}
