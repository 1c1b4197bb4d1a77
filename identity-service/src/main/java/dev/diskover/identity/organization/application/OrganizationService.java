package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.OpenPersonalOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class OrganizationService implements OpenPersonalOrganization, CreateOrganization, OrganizationViews {

    private final OpenOrganizations opening;
    private final Organizations organizations;
    private final Slugs slugs;
    private final Idempotency idempotency;
    private final Clock clock;

    OrganizationService(
            OpenOrganizations opening, Organizations organizations, Slugs slugs, Idempotency idempotency, Clock clock) {
        this.opening = opening;
        this.organizations = organizations;
        this.slugs = slugs;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Override
    public UUID open(UUID user, String name, String username) {
        var orgName = OrgName.like(name);
        return opening.near(Slug.suggestedBy(username), (slug, now) -> Organization.personal(orgName, slug, user, now))
                .id()
                .value();
    }

    @Override
    public OrganizationView create(Command command) {
        return idempotency.once(command.idempotencyKey(), OrganizationView.class, () -> {
            var opened = command.slug() == null
                    ? opening.near(
                            Slug.suggestedBy(command.name().value()),
                            (slug, now) -> Organization.shared(command.name(), slug, command.user(), now))
                    : opening.under(
                            command.slug(),
                            (slug, now) -> Organization.shared(command.name(), slug, command.user(), now));
            return get(opened.id().value(), command.user());
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

    @Override
    public OrganizationView bySlug(String slug, UUID user) {
        return slugs.find(slug, clock.instant())
                .flatMap(org -> organizations.find(org, user))
                .orElseThrow(OrganizationNotFound::new);
    }
}
