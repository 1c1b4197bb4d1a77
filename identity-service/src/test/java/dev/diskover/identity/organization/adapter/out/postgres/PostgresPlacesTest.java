package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.PlacesContract;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresPlacesTest extends PlacesContract {

    @Inject
    Organizations organizations;

    @Inject
    Slugs slugs;

    @Inject
    Seats seats;

    @Inject
    Obligations obligations;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Crowd crowd;

    @Override
    protected Slugs slugs() {
        return slugs;
    }

    @Override
    protected Seats seats() {
        return seats;
    }

    @Override
    protected Obligations obligations() {
        return obligations;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    // The slug of a new organization is not known before its id, so the row's own differs from the one that is claimed.
    @Override
    protected OrgId organization() {
        var owner = crowd.of(1).getFirst();
        var stored = Organization.shared(
                new OrgName("Loops"), new Slug(UUID.randomUUID().toString()), owner, Instant.EPOCH);
        unitOfWork.run(() -> {
            slugs.claim(new Slug(stored.id().value().toString()), stored.id(), Instant.EPOCH);
            organizations.add(stored);
            seats.open(stored.id());
        });
        return stored.id();
    }
}
