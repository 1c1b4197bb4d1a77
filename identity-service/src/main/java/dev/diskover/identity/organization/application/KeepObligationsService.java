package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
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

    /**
     * A sale that was opened and settled is kept as settled and not forgotten, so that its beginning can be told once
     * more without opening it again.
     */
    @Override
    public void sales(List<Sale> told) {
        var standings = new LinkedHashMap<List<UUID>, SaleStanding>();
        for (var sale : told) {
            for (var org : sale.orgs()) {
                standings.merge(
                        List.of(sale.transaction(), org),
                        new SaleStanding(sale.transaction(), new OrgId(org), sale.isOpen(), sale.toldAt()),
                        SaleStanding::orLater);
            }
        }
        obligations.keepSales(standings.values());
    }
}
