package dev.diskover.identity.organization.adapter.in.kafka;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Told;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order tells about subscriptions and sales: an organization that owes buyers something cannot be deleted. */
@ApplicationScoped
class OrderMessages implements FactSubscriber {

    private static final String OPENED = "order.TransactionCreated.v1";
    private static final List<String> SALES = List.of(
            OPENED,
            "order.TransactionCompleted.v1",
            "order.TransactionFailed.v1",
            "order.TransactionCanceled.v1",
            "order.TransactionExpired.v1");

    private final KeepObligations obligations;

    OrderMessages(KeepObligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        for (var type : List.of("SubscriptionStarted", "SubscriptionRenewed")) {
            handlers.on("order." + type + ".v1", SubscriptionV1.class, this::runs);
        }
        handlers.on("order.SubscriptionExpired.v1", SubscriptionV1.class, this::ended)
                .together(SALES, TransactionV1.class, this::sales);
    }

    private void runs(SubscriptionV1 told, Fact fact) {
        obligations.subscriptionRuns(told.subscriptionId(), told.orgId(), told.currentPeriodEnd(), fact.time());
    }

    private void ended(SubscriptionV1 told, Fact fact) {
        obligations.subscriptionEnded(told.subscriptionId(), told.orgId(), fact.time());
    }

    private void sales(List<Told<TransactionV1>> told) {
        obligations.sales(
                told.stream().map(one -> one.data().asTold(one.fact())).toList());
    }

    record SubscriptionV1(UUID subscriptionId, UUID orgId, Instant currentPeriodEnd) {}

    record TransactionV1(UUID transactionId, List<Item> items) {

        record Item(UUID orgId) {}

        KeepObligations.Sale asTold(Fact fact) {
            var orgs = items.stream().map(Item::orgId).toList();
            return new KeepObligations.Sale(transactionId, orgs, fact.type().endsWith(OPENED), fact.time());
        }
    }
}
