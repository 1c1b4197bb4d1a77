package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.Description;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Settings;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Organizations} does. */
public abstract class OrganizationsContract extends AmongAnnaAndBruno {

    @Test
    void an_organization_is_seen_by_its_members_only() {
        // When
        var loops = open(anna);

        // Then
        var view = store().organizations().find(loops.id().value(), anna).orElseThrow();
        assertThat(view.name()).isEqualTo("Loops");
        assertThat(view.role()).isEqualTo("owner");
        assertThat(view.isPersonal()).isFalse();
        assertThat(view.createdAt()).isEqualTo(NOON);
        assertThat(view.version()).isEqualTo(1);
        assertThat(store().organizations().find(loops.id().value(), bruno)).isEmpty();
    }

    @Test
    void a_changed_organization_is_found_as_it_was_left() {
        // Given
        var loops = open(anna);
        var changed =
                new Description(new OrgName("Kitchen"), loops.description().slug(), new Settings(true));

        // When
        change(loops, held -> held.change(changed, 1L, NOON.plusSeconds(60)));

        // Then
        change(loops, held -> {
            assertThat(held.snapshot().description()).isEqualTo(changed);
            assertThat(held.snapshot().version()).isEqualTo(2);
            assertThat(held.memberVersion()).isEqualTo(1);
        });
        var view = store().organizations().find(loops.id().value(), anna).orElseThrow();
        assertThat(view.settings().membersManageProducts()).isTrue();
    }

    @Test
    void a_deleted_organization_is_gone() {
        // Given
        var loops = open(anna);

        // When
        change(loops, held -> held.delete(NOON));

        // Then
        assertThat(store().organizations().find(loops.id().value(), anna)).isEmpty();
        assertThat(all(cursor -> store().organizations().of(anna, cursor, 10)))
                .extracting(OrganizationView::id)
                .doesNotContain(loops.id().value());
        store().unitOfWork()
                .run(() -> assertThat(store().organizations().lock(loops.id())).isEmpty());
    }

    @Test
    void organizations_are_listed_page_by_page_oldest_first() {
        // Given
        var first = open(anna);
        var second = open(anna);
        open(bruno);

        // When
        var listed = all(cursor -> store().organizations().of(anna, cursor, 1));

        // Then
        assertThat(listed)
                .filteredOn(view -> !view.isPersonal())
                .extracting(OrganizationView::id)
                .containsExactly(first.id().value(), second.id().value());
    }
}
