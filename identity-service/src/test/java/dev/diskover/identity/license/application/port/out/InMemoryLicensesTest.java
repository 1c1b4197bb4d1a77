package dev.diskover.identity.license.application.port.out;

import dev.diskover.identity.license.domain.LicenseTerm;
import dev.diskover.identity.license.fixture.InMemoryLicenses;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Instant;
import java.util.UUID;

class InMemoryLicensesTest extends LicensesContract {

    private final InMemoryLicenses licenses = new InMemoryLicenses();

    @Override
    protected Licenses licenses() {
        return licenses;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    protected UUID organization() {
        var org = UUID.randomUUID();
        licenses.open(org, LicenseTerm.FREE, Instant.EPOCH);
        return org;
    }
}
