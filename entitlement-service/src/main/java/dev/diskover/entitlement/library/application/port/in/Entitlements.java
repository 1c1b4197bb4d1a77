package dev.diskover.entitlement.library.application.port.in;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.Page;

/** A query port: answered straight from the tables. */
public interface Entitlements {

    /** The user's own, newest first. */
    Page<EntitlementView> of(UserId user, Filter filter, String cursor, int limit);

    /** Each null where it does not matter. {@code status} is the one of this moment, whether marked yet or not. */
    record Filter(ProductId product, AssetId asset, EntitlementStatus status) {}
}
