package dev.diskover.entitlement.grant.domain;

import java.util.Objects;

/** What was paid for: one line of a transaction, with the product's name as it was then. */
public record PaidItem(ItemId id, TransactionId transaction, ProductId product, OrgId org, String name) {

    public PaidItem {
        Objects.requireNonNull(id, "item");
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(org, "organization");
        Objects.requireNonNull(name, "name of the item");
    }
}
