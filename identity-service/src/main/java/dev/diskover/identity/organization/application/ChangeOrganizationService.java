package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.in.ChangeOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.in.OrganizationViews;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.Description;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.domain.SlugChangedTooOften;
import dev.diskover.identity.organization.domain.SlugTaken;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class ChangeOrganizationService implements ChangeOrganization {

    private static final int MOST_FORMER_SLUGS = 5;

    private final OrganizationChanges changes;
    private final OrganizationViews views;
    private final Slugs slugs;
    private final OrganizationTimes times;
    private final UnitOfWork unitOfWork;

    ChangeOrganizationService(
            OrganizationChanges changes,
            OrganizationViews views,
            Slugs slugs,
            OrganizationTimes times,
            UnitOfWork unitOfWork) {
        this.changes = changes;
        this.views = views;
        this.slugs = slugs;
        this.times = times;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public OrganizationView change(Command command) {
        return unitOfWork.run(() -> {
            changes.make(command.org(), command.user(), (organization, actor, now) -> {
                organization.require(Action.EDIT_SETTINGS, actor);
                var former = organization.description();
                organization.change(described(command, former), command.version(), now);
                move(organization, former.slug(), now);
                return organization;
            });
            return views.get(command.org(), command.user());
        });
    }

    private static Description described(Command command, Description present) {
        return new Description(
                command.name(),
                slug(command.slug(), present.slug()),
                command.settings() == null ? present.settings() : command.settings());
    }

    /** One that is kept may be a word that was reserved after it was chosen. */
    private static Slug slug(Slug wished, Slug present) {
        return wished == null || wished.equals(present) ? present : Slug.chosen(wished.value());
    }

    private void move(Organization organization, Slug former, Instant now) {
        var chosen = organization.description().slug();
        if (chosen.equals(former)) {
            return;
        }
        // Claimed first: two that want each other's slug are both refused instead of waiting for each other.
        if (!slugs.claim(chosen, organization.id(), now)) {
            throw new SlugTaken();
        }
        slugs.hold(former, organization.id(), now.plus(times.slugHold()));
        if (slugs.held(organization.id(), now) > MOST_FORMER_SLUGS) {
            throw new SlugChangedTooOften();
        }
    }
}
