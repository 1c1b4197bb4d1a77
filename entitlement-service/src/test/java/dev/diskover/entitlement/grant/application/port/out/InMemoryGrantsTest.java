package dev.diskover.entitlement.grant.application.port.out;

import dev.diskover.entitlement.fixture.InMemoryGrants;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Entitlement;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.ItemId;
import java.util.List;
import java.util.function.Supplier;

class InMemoryGrantsTest extends GrantsContract {

    private final InMemoryGrants grants = new InMemoryGrants();

    @Override
    protected Grants grants() {
        return grants;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected List<AssetId> files(ItemId item) {
        return grants.of(item).entitlements().stream().map(Entitlement::asset).toList();
    }

    @Override
    protected EntitlementStatus status(ItemId item) {
        return grants.of(item).status();
    }

    @Override
    protected int published() {
        return grants.published().size();
    }
}
