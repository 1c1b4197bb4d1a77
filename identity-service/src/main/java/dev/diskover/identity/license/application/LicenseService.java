package dev.diskover.identity.license.application;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.license.application.port.in.LicenseViews;
import dev.diskover.identity.license.application.port.out.Licenses;
import dev.diskover.identity.license.domain.Tier;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class LicenseService implements AssignLicense, LicenseViews {

    private final Licenses licenses;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    LicenseService(Licenses licenses, UnitOfWork unitOfWork, Clock clock) {
        this.licenses = licenses;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void assignDefault(UUID org) {
        unitOfWork.run(() -> licenses.assign(org, Tier.FREE, clock.instant()));
    }

    @Override
    public LicenseView of(UUID org) {
        return licenses.find(org)
                .orElseThrow(() -> new IllegalStateException("Organization %s has no licence".formatted(org)));
    }
}
