package dev.diskover.entitlement.grant.application.port.in;

import dev.diskover.entitlement.grant.domain.Buyer;
import dev.diskover.entitlement.grant.domain.PaidItem;
import dev.diskover.entitlement.grant.domain.SaleTerms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

public interface GrantPurchase {

    /** Gives the buyer what was paid for; an item that was granted before is left as it is. */
    void grant(Command command);

    /** @param completedAt when it was paid: files unlinked only after that belong to it */
    record Command(Buyer buyer, List<Item> items, Instant completedAt) {

        public Command {
            items = List.copyOf(items);
            Objects.requireNonNull(completedAt, "time of completion");
        }
    }

    record Item(PaidItem paid, SaleTerms terms) {}
}
