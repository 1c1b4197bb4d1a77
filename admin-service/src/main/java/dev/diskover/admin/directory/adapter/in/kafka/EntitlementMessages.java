package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepTransactions;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What entitlement tells of delivered items. */
@ApplicationScoped
class EntitlementMessages implements FactSubscriber {

    private final KeepTransactions transactions;

    EntitlementMessages(KeepTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("entitlement.EntitlementsGranted.v1", EntitlementsGrantedV1.class, this::granted);
    }

    private void granted(EntitlementsGrantedV1 told, Fact fact) {
        transactions.delivered(told.itemId(), told.transactionId(), fact.time());
    }

    record EntitlementsGrantedV1(UUID itemId, UUID transactionId) {}
}
