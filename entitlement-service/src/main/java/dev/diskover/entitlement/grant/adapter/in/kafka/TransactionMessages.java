package dev.diskover.entitlement.grant.adapter.in.kafka;

import dev.diskover.entitlement.grant.application.port.in.GrantPurchase;
import dev.diskover.entitlement.grant.domain.Buyer;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.OrgId;
import dev.diskover.entitlement.grant.domain.PaidItem;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.ProductType;
import dev.diskover.entitlement.grant.domain.SaleTerms;
import dev.diskover.entitlement.grant.domain.TransactionId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TransactionMessages implements FactSubscriber {

    private final GrantPurchase grantPurchase;

    TransactionMessages(GrantPurchase grantPurchase) {
        this.grantPurchase = grantPurchase;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("order.TransactionCompleted.v1", TransactionCompletedV1.class, this::completed);
    }

    private void completed(TransactionCompletedV1 transaction, Fact fact) {
        grantPurchase.grant(transaction.toCommand(fact.time()));
    }

    record TransactionCompletedV1(UUID transactionId, BuyerV1 buyer, List<ItemV1> items, Instant completedAt) {

        GrantPurchase.Command toCommand(Instant told) {
            var transaction = new TransactionId(transactionId);
            return new GrantPurchase.Command(
                    new Buyer(new UserId(buyer.userId()), buyer.email()),
                    items.stream().map(item -> item.paidIn(transaction)).toList(),
                    completedAt == null ? told : completedAt);
        }
    }

    record BuyerV1(UUID userId, String email) {}

    record ItemV1(
            UUID itemId,
            UUID productId,
            UUID orgId,
            String name,
            String productType,
            Instant periodEnd,
            Integer maxDownloads,
            Integer downloadExpiryDays) {

        GrantPurchase.Item paidIn(TransactionId transaction) {
            return new GrantPurchase.Item(
                    new PaidItem(new ItemId(itemId), transaction, new ProductId(productId), new OrgId(orgId), name),
                    new SaleTerms(ProductType.of(productType), periodEnd, maxDownloads, downloadExpiryDays));
        }
    }
}
