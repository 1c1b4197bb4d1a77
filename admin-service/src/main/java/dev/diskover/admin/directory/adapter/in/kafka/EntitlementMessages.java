package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepTransactions;
import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Told;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
        handlers.together(List.of("entitlement.EntitlementsGranted.v1"), EntitlementsGrantedV1.class, this::granted);
    }

    private void granted(List<Told<EntitlementsGrantedV1>> told) {
        transactions.delivered(told.stream()
                .map(one -> one.data().deliveredAt(one.fact().time()))
                .toList());
    }

    record EntitlementsGrantedV1(UUID itemId, UUID transactionId) {

        Delivery deliveredAt(Instant time) {
            return new Delivery(itemId, transactionId, time);
        }
    }
}
