package dev.diskover.identity.organization.application;

import dev.diskover.identity.fixture.Once;
import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.fixture.InMemoryObligations;
import dev.diskover.identity.organization.fixture.InMemoryOrganizations;
import dev.diskover.identity.organization.fixture.InMemorySeats;
import dev.diskover.identity.organization.fixture.InMemorySlugs;
import dev.diskover.identity.organization.fixture.MemberLimit;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The use cases of organizations over fakes, at noon. */
final class UseCases {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final UUID ANNA = new UUID(0, 1);
    static final UUID BRUNO = new UUID(0, 2);

    final SetClock clock = new SetClock(NOON);
    final InMemoryOrganizations stored = new InMemoryOrganizations();
    final InMemorySlugs slugs = new InMemorySlugs();
    final InMemorySeats seats = new InMemorySeats();
    final MemberLimit licenses = new MemberLimit();

    private final AtOnce unitOfWork = new AtOnce();
    private final InMemoryObligations obligations = new InMemoryObligations();
    private final OrganizationTimes times = new Times();
    private final OrganizationChanges changes = new OrganizationChanges(stored, stored, unitOfWork, clock);

    final OrganizationService organizations = new OrganizationService(
            new OpenOrganizations(stored, slugs, seats, licenses, clock), stored, slugs, new Once(), clock);
    final ChangeOrganizationService change =
            new ChangeOrganizationService(changes, organizations, slugs, times, unitOfWork);
    final DeleteOrganizationService delete =
            new DeleteOrganizationService(changes, obligations, slugs, licenses, times);
    final ManageMembersService manage = new ManageMembersService(changes, organizations, stored, seats, unitOfWork);
    final AdmitMembersService admit = new AdmitMembersService(changes, stored, seats, licenses);
    final MemberViewService members = new MemberViewService(stored, stored, seats);
    final KeepObligationsService keep = new KeepObligationsService(obligations, times, unitOfWork, clock);

    /** @param slug null: one that the name suggests */
    OrganizationView created(UUID user, String name, String slug) {
        return organizations.create(new CreateOrganization.Command(
                user, new OrgName(name), slug == null ? null : Slug.chosen(slug), IdempotencyKey.none()));
    }

    private record Times() implements OrganizationTimes {

        @Override
        public Duration slugHold() {
            return Duration.ofDays(90);
        }

        @Override
        public Duration renewalGrace() {
            return Duration.ofDays(3);
        }
    }
}
