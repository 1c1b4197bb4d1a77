package dev.diskover.identity.organization.adapter.in.kafka;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order tells about subscriptions and sales: an organization that owes buyers something cannot be deleted. */
@ApplicationScoped
class OrderMessages implements FactSubscriber {

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
                .on("order.TransactionCreated.v1", TransactionV1.class, this::opened);
        for (var type :
                List.of("TransactionCompleted", "TransactionFailed", "TransactionCanceled", "TransactionExpired")) {
            handlers.on("order." + type + ".v1", TransactionV1.class, this::settled);
        }
    }

    private void runs(SubscriptionV1 told, Fact fact) {
        obligations.subscriptionRuns(told.subscriptionId(), told.orgId(), told.currentPeriodEnd(), fact.time());
    }

    private void ended(SubscriptionV1 told, Fact fact) {
        obligations.subscriptionEnded(told.subscriptionId(), told.orgId(), fact.time());
    }

    private void opened(TransactionV1 told, Fact fact) {
        obligations.saleIsOpen(told.transactionId(), told.orgs(), fact.time());
    }

    private void settled(TransactionV1 told, Fact fact) {
        obligations.saleIsSettled(told.transactionId(), told.orgs(), fact.time());
    }

    record SubscriptionV1(UUID subscriptionId, UUID orgId, Instant currentPeriodEnd) {}

    record TransactionV1(UUID transactionId, List<Item> items) {

        record Item(UUID orgId) {}

        List<UUID> orgs() {
            return items.stream().map(Item::orgId).toList();
        }
    }
}
