package dev.diskover.catalog.product.adapter.in.kafka;

import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.catalog.product.application.port.in.WithdrawProducts;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The end of an organization: nobody may do anything in it, and what it sold is off the market. */
@ApplicationScoped
class OrganizationMessages implements FactSubscriber {

    private final KeepMemberships memberships;
    private final WithdrawProducts withdrawProducts;

    OrganizationMessages(KeepMemberships memberships, WithdrawProducts withdrawProducts) {
        this.memberships = memberships;
        this.withdrawProducts = withdrawProducts;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("identity.OrganizationDeleted.v1", OrganizationDeletedV1.class, this::deleted);
    }

    private void deleted(OrganizationDeletedV1 told) {
        var org = new OrgId(told.orgId());
        memberships.permissions(org, RolePermissions.NONE, told.version());
        withdrawProducts.of(org);
    }

    record OrganizationDeletedV1(UUID orgId, long version) {}
}
