package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** What contracts of an {@link OrganizationStore} begin with, and what they do to an organization. */
abstract class AmongAnnaAndBruno {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    UUID anna;
    UUID bruno;

    protected abstract OrganizationStore store();

    @BeforeEach
    void cast() {
        anna = store().user();
        bruno = store().user();
    }

    final Organization open(UUID owner) {
        var slug = new Slug(UUID.randomUUID().toString());
        var organization = Organization.shared(new OrgName("Loops"), slug, owner, NOON);
        store().unitOfWork().run(() -> {
            store().slugs().claim(slug, organization.id(), NOON);
            store().organizations().add(organization);
        });
        return organization;
    }

    final void change(Organization organization, Consumer<Organization> change) {
        store().unitOfWork().run(() -> {
            var held = store().organizations().lock(organization.id()).orElseThrow();
            change.accept(held);
            store().organizations().save(held);
        });
    }

    static <T> List<T> all(Function<String, Page<T>> list) {
        var found = new ArrayList<T>();
        var page = list.apply(null);
        found.addAll(page.data());
        while (page.nextCursor() != null) {
            page = list.apply(page.nextCursor());
            found.addAll(page.data());
        }
        return found;
    }
}
