package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.domain.OrgId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeepObligationsService implements KeepObligations {

    private final Obligations obligations;
    private final OrganizationTimes times;

    KeepObligationsService(Obligations obligations, OrganizationTimes times) {
        this.obligations = obligations;
        this.times = times;
    }

    @Override
    public void subscriptionRuns(UUID subscription, UUID org, Instant until, Instant toldAt) {
        obligations.keepSubscription(subscription, new OrgId(org), until.plus(times.renewalGrace()), toldAt);
    }

    @Override
    public void subscriptionEnded(UUID subscription, UUID org, Instant toldAt) {
        obligations.keepSubscription(subscription, new OrgId(org), toldAt, toldAt);
    }

    @Override
    public void saleIsOpen(UUID transaction, Collection<UUID> orgs, Instant toldAt) {
        obligations.keepSale(transaction, ids(orgs), true, toldAt);
    }

    @Override
    public void saleIsSettled(UUID transaction, Collection<UUID> orgs, Instant toldAt) {
        obligations.keepSale(transaction, ids(orgs), false, toldAt);
    }

    private static List<OrgId> ids(Collection<UUID> orgs) {
        return orgs.stream().distinct().map(OrgId::new).toList();
    }
}
