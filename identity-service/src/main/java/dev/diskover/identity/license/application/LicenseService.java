package dev.diskover.identity.license.application;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.license.application.port.in.ExpireLicenses;
import dev.diskover.identity.license.application.port.in.LicenseViews;
import dev.diskover.identity.license.application.port.out.Licenses;
import dev.diskover.identity.license.domain.LicenseNotFound;
import dev.diskover.identity.license.domain.LicenseTerm;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class LicenseService implements AssignLicense, ExpireLicenses, LicenseViews {

    private static final int AT_ONCE = 100;

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
        unitOfWork.run(() -> licenses.open(org, LicenseTerm.FREE, clock.instant()));
    }

    @Override
    public LicenseView assign(Command command) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            var term = LicenseTerm.from(now, command.tier(), command.expiresAt());
            if (!licenses.change(command.org(), term, now)) {
                throw new LicenseNotFound();
            }
            licenses.note(command.org(), term, command.assignedBy(), command.reason(), now);
            return of(command.org());
        });
    }

    @Override
    public void withdraw(UUID org) {
        unitOfWork.run(() -> licenses.remove(org));
    }

    @Override
    public int expire() {
        var expired = 0;
        int batch;
        do {
            batch = unitOfWork.run(() -> licenses.expire(clock.instant(), AT_ONCE));
            expired += batch;
        } while (batch == AT_ONCE);
        return expired;
    }

    @Override
    public LicenseView of(UUID org) {
        return licenses.find(org, clock.instant()).orElseThrow(LicenseNotFound::new);
    }
}
