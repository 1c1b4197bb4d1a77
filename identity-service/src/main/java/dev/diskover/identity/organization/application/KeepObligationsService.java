package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeepObligationsService implements KeepObligations {

    /** As long as the inbox knows what was told. The broker tells nothing again after seven days. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Obligations obligations;
    private final OrganizationTimes times;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    KeepObligationsService(Obligations obligations, OrganizationTimes times, UnitOfWork unitOfWork, Clock clock) {
        this.obligations = obligations;
        this.times = times;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void subscriptionRuns(UUID subscription, UUID org, Instant until, Instant toldAt) {
        obligations.keepSubscription(subscription, new OrgId(org), until.plus(times.renewalGrace()), toldAt);
    }

    @Override
    public void subscriptionEnded(UUID subscription, UUID org, Instant toldAt) {
        obligations.keepSubscription(subscription, new OrgId(org), toldAt, toldAt);
    }

    /** A sale that was opened and settled is kept as settled: its beginning may be told once more and not open it. */
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

    @Override
    public void forgetSettled() {
        unitOfWork.run(() -> obligations.forgetSettledBefore(clock.instant().minus(MEMORY)));
    }
}
