package dev.diskover.identity.organization.application;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.OpenPersonalOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.domain.SlugTaken;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

@ApplicationScoped
class OrganizationService implements OpenPersonalOrganization, CreateOrganization, OrganizationViews {

    private static final int TRIES = 50;

    private final Organizations organizations;
    private final AssignLicense licenses;
    private final Idempotency idempotency;
    private final Clock clock;

    OrganizationService(Organizations organizations, AssignLicense licenses, Idempotency idempotency, Clock clock) {
        this.organizations = organizations;
        this.licenses = licenses;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Override
    public UUID open(UUID user, String name, String username) {
        var now = clock.instant();
        return store(Slug.suggestedBy(username), slug -> Organization.personal(name, slug, user, now));
    }

    @Override
    public OrganizationView create(Command command) {
        return idempotency.once(command.idempotencyKey(), OrganizationView.class, () -> {
            var org = command.slug() == null ? withSuggestedSlug(command) : withWishedSlug(command);
            return get(org, command.user());
        });
    }

    @Override
    public Page<OrganizationView> of(UUID user, String cursor, int limit) {
        return organizations.of(user, cursor, limit);
    }

    @Override
    public OrganizationView get(UUID org, UUID user) {
        return organizations.find(org, user).orElseThrow(OrganizationNotFound::new);
    }

    private UUID withWishedSlug(Command command) {
        var organization = Organization.shared(command.name(), command.slug(), command.user(), clock.instant());
        if (!organizations.add(organization)) {
            throw new SlugTaken();
        }
        licenses.assignDefault(organization.id().value());
        return organization.id().value();
    }

    private UUID withSuggestedSlug(Command command) {
        var now = clock.instant();
        return store(
                Slug.suggestedBy(command.name()),
                slug -> Organization.shared(command.name(), slug, command.user(), now));
    }

    /** Numbers the slug until it is free. */
    private UUID store(Slug suggested, Function<Slug, Organization> make) {
        for (var number = 1; number <= TRIES; number++) {
            var organization = make.apply(number == 1 ? suggested : suggested.numbered(number));
            if (organizations.add(organization)) {
                licenses.assignDefault(organization.id().value());
                return organization.id().value();
            }
        }
        var organization =
                make.apply(suggested.numbered(ThreadLocalRandom.current().nextInt(1_000, 1_000_000)));
        if (!organizations.add(organization)) {
            throw new SlugTaken();
        }
        licenses.assignDefault(organization.id().value());
        return organization.id().value();
    }
}
