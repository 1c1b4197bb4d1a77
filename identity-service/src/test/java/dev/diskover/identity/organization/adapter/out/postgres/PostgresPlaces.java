package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.Places;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

@Singleton
class PostgresPlaces implements Places {

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
    public Slugs slugs() {
        return slugs;
    }

    @Override
    public Seats seats() {
        return seats;
    }

    @Override
    public Obligations obligations() {
        return obligations;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    // The slug of a new organization is not known before its id, so the row's own differs from the one that is claimed.
    @Override
    public OrgId organization() {
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
