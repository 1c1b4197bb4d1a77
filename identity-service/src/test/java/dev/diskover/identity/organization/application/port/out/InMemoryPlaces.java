package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.fixture.InMemoryObligations;
import dev.diskover.identity.organization.fixture.InMemorySeats;
import dev.diskover.identity.organization.fixture.InMemorySlugs;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Instant;

final class InMemoryPlaces implements Places {

    private final InMemorySlugs slugs = new InMemorySlugs();
    private final InMemorySeats seats = new InMemorySeats();
    private final InMemoryObligations obligations = new InMemoryObligations();

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
        return new AtOnce();
    }

    @Override
    public OrgId organization() {
        var org = OrgId.next();
        slugs.claim(new Slug(org.value().toString()), org, Instant.EPOCH);
        seats.open(org);
        return org;
    }
}
