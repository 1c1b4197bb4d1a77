package dev.diskover.identity.organization.application;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.domain.SlugTaken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;

/** Stores a new organization with all that comes with it: slug, owner's seat, licence. */
@ApplicationScoped
class OpenOrganizations {

    private static final int TRIES = 50;

    private final Organizations organizations;
    private final Slugs slugs;
    private final Seats seats;
    private final AssignLicense licenses;
    private final Clock clock;

    OpenOrganizations(Organizations organizations, Slugs slugs, Seats seats, AssignLicense licenses, Clock clock) {
        this.organizations = organizations;
        this.slugs = slugs;
        this.seats = seats;
        this.licenses = licenses;
        this.clock = clock;
    }

    /** @throws SlugTaken */
    Organization under(Slug wished, BiFunction<Slug, Instant, Organization> make) {
        var organization = make.apply(wished, clock.instant());
        if (!store(organization)) {
            throw new SlugTaken();
        }
        return organization;
    }

    /** Numbers the slug until it is free. */
    Organization near(Slug suggested, BiFunction<Slug, Instant, Organization> make) {
        for (var number = 1; number <= TRIES; number++) {
            var organization = make.apply(number == 1 ? suggested : suggested.numbered(number), clock.instant());
            if (store(organization)) {
                return organization;
            }
        }
        return under(suggested.numbered(ThreadLocalRandom.current().nextInt(1_000, 1_000_000)), make);
    }

    private boolean store(Organization organization) {
        if (!slugs.claim(organization.description().slug(), organization.id(), clock.instant())) {
            return false;
        }
        organizations.add(organization);
        seats.open(organization.id());
        licenses.assignDefault(organization.id().value());
        return true;
    }
}
