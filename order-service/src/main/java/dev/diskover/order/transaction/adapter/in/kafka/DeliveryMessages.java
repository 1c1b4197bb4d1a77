package dev.diskover.order.transaction.adapter.in.kafka;

import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import dev.diskover.order.transaction.application.port.in.MarkDelivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The entitlement service tells that a buyer has what they paid for. */
@ApplicationScoped
class DeliveryMessages implements FactSubscriber {

    private final MarkDelivered deliveries;

    DeliveryMessages(MarkDelivered deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("entitlement.EntitlementsGranted.v1", GrantedV1.class, this::granted);
    }

    private void granted(GrantedV1 told, Fact fact) {
        deliveries.delivered(told.itemId(), fact.time());
    }

    record GrantedV1(UUID itemId) {}
}
