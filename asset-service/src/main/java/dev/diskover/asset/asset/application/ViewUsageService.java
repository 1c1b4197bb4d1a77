package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.ViewUsage;
import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.OrgId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ViewUsageService implements ViewUsage {

    private final Memberships memberships;
    private final Quota quota;
    private final Clock clock;

    ViewUsageService(Memberships memberships, Quota quota, Clock clock) {
        this.memberships = memberships;
        this.quota = quota;
        this.clock = clock;
    }

    @Override
    public UsageView of(Caller caller, OrgId org) {
        memberships.of(org, caller);
        var license = memberships.licenseOf(org, caller);
        var usage = quota.usage(org, clock.instant());
        return new UsageView(
                usage.usedBytes(),
                usage.reservedBytes(),
                license.maxTotalBytes(),
                license.maxUploadBytes(),
                usage.assets(),
                license.maxAssetsCount(),
                usage.percentOf(license));
    }
}
