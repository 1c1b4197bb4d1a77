package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.AlreadyMember;
import dev.diskover.identity.organization.domain.Description;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Organizations} and {@link Members} does. */
public abstract class OrganizationsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private UUID anna;
    private UUID bruno;

    protected abstract Organizations organizations();

    protected abstract Members members();

    protected abstract Slugs slugs();

    protected abstract UnitOfWork unitOfWork();

    /** A user whose account is active. */
    protected abstract UUID user();

    protected abstract void deactivate(UUID user);

    @BeforeEach
    void cast() {
        anna = user();
        bruno = user();
    }

    @Test
    void an_organization_is_seen_by_its_members_only() {
        // When
        var loops = open(anna);

        // Then
        var view = organizations().find(loops.id().value(), anna).orElseThrow();
        assertThat(view.name()).isEqualTo("Loops");
        assertThat(view.role()).isEqualTo("owner");
        assertThat(view.isPersonal()).isFalse();
        assertThat(view.createdAt()).isEqualTo(NOON);
        assertThat(view.version()).isEqualTo(1);
        assertThat(organizations().find(loops.id().value(), bruno)).isEmpty();
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
        var view = organizations().find(loops.id().value(), anna).orElseThrow();
        assertThat(view.settings().membersManageProducts()).isTrue();
    }

    @Test
    void members_follow_what_happened() {
        // Given
        var loops = open(anna);
        change(loops, held -> held.admit(bruno, Role.VIEWER, NOON.plusSeconds(1)));
        assertThat(members().find(loops.id(), bruno)).contains(new Member(bruno, Role.VIEWER));

        // When
        change(loops, held -> held.transfer(new Member(anna, Role.OWNER), new Member(bruno, Role.VIEWER), NOON));

        // Then
        assertThat(members().find(loops.id(), bruno)).contains(new Member(bruno, Role.OWNER));
        assertThat(members().find(loops.id(), anna)).contains(new Member(anna, Role.ADMIN));
        change(loops, held -> assertThat(held.snapshot().owner()).isEqualTo(bruno));
        change(loops, held -> held.remove(new Member(bruno, Role.OWNER), new Member(anna, Role.ADMIN), NOON));
        assertThat(members().find(loops.id(), anna)).isEmpty();
        assertThat(members().view(loops.id(), anna)).isEmpty();
    }

    @Test
    void a_user_joins_once() {
        // Given
        var loops = open(anna);

        // When, Then
        assertThatThrownBy(() -> change(loops, held -> held.admit(anna, Role.VIEWER, NOON)))
                .isInstanceOf(AlreadyMember.class);
    }

    @Test
    void a_member_whose_account_is_not_active_is_no_active_one() {
        // Given
        var loops = open(anna);
        assertThat(members().findActive(loops.id(), anna)).contains(new Member(anna, Role.OWNER));

        // When
        deactivate(anna);

        // Then
        assertThat(members().findActive(loops.id(), anna)).isEmpty();
        assertThat(members().find(loops.id(), anna)).isPresent();
    }

    @Test
    void a_deleted_organization_is_gone() {
        // Given
        var loops = open(anna);

        // When
        change(loops, held -> held.delete(NOON));

        // Then
        assertThat(organizations().find(loops.id().value(), anna)).isEmpty();
        assertThat(all(cursor -> organizations().of(anna, cursor, 10)))
                .extracting(OrganizationView::id)
                .doesNotContain(loops.id().value());
        unitOfWork().run(() -> assertThat(organizations().lock(loops.id())).isEmpty());
    }

    @Test
    void members_are_listed_page_by_page_in_the_order_they_joined() {
        // Given
        var loops = open(anna);
        var carla = user();
        change(loops, held -> held.admit(carla, Role.MEMBER, NOON.plusSeconds(1)));
        change(loops, held -> held.admit(bruno, Role.ADMIN, NOON.plusSeconds(2)));

        // When
        var listed = all(cursor -> members().of(loops.id(), cursor, 1));

        // Then
        assertThat(listed).extracting(MemberView::userId).containsExactly(anna, carla, bruno);
        assertThat(listed).extracting(MemberView::joinedAt).contains(NOON.plusSeconds(2));
    }

    @Test
    void organizations_are_listed_page_by_page_oldest_first() {
        // Given
        var first = open(anna);
        var second = open(anna);
        open(bruno);

        // When
        var listed = all(cursor -> organizations().of(anna, cursor, 1));

        // Then
        assertThat(listed)
                .filteredOn(view -> !view.isPersonal())
                .extracting(OrganizationView::id)
                .containsExactly(first.id().value(), second.id().value());
    }

    private Organization open(UUID owner) {
        var slug = new Slug(UUID.randomUUID().toString());
        var organization = Organization.shared(new OrgName("Loops"), slug, owner, NOON);
        unitOfWork().run(() -> {
            slugs().claim(slug, organization.id(), NOON);
            organizations().add(organization);
        });
        return organization;
    }

    private void change(Organization organization, Consumer<Organization> change) {
        unitOfWork().run(() -> {
            var held = organizations().lock(organization.id()).orElseThrow();
            change.accept(held);
            organizations().save(held);
        });
    }

    private static <T> List<T> all(Function<String, Page<T>> list) {
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
