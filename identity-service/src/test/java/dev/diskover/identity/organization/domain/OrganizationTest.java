package dev.diskover.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.domain.OrganizationEvent.MemberAdded;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRemoved;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRoleChanged;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationDeleted;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Member ANNA = new Member(new UUID(0, 1), Role.OWNER);
    private static final Member BRUNO = new Member(new UUID(0, 2), Role.ADMIN);
    private static final Member CARLA = new Member(new UUID(0, 3), Role.MEMBER);

    @Nested
    class A_shared_organization {

        private final Organization loops =
                opened(Organization.shared(new OrgName("Loops"), new Slug("loops"), ANNA.user(), NOON));

        @Test
        void tells_of_members_with_versions_that_grow() {
            // When
            loops.admit(BRUNO.user(), Role.ADMIN, NOON);
            loops.changeRole(ANNA, BRUNO, Role.VIEWER, NOON);
            loops.remove(ANNA, BRUNO, NOON);

            // Then
            assertThat(loops.releaseEvents())
                    .containsExactly(
                            new MemberAdded(loops.id(), BRUNO.user(), Role.ADMIN, 2, NOON),
                            new MemberRoleChanged(loops.id(), BRUNO.user(), Role.VIEWER, 3, NOON),
                            new MemberRemoved(loops.id(), BRUNO.user(), 4, NOON));
        }

        @Test
        void tells_nothing_where_nothing_changes() {
            // When
            loops.changeRole(ANNA, CARLA, Role.MEMBER, NOON);
            loops.change(loops.description(), 1L, NOON);
            loops.transfer(ANNA, ANNA, NOON);

            // Then
            assertThat(loops.releaseEvents()).isEmpty();
        }

        @Test
        void passes_to_another_member_and_keeps_the_former_owner_as_admin() {
            // When
            loops.transfer(ANNA, BRUNO, NOON);

            // Then
            assertThat(loops.releaseEvents())
                    .containsExactly(
                            new MemberRoleChanged(loops.id(), ANNA.user(), Role.ADMIN, 2, NOON),
                            new MemberRoleChanged(loops.id(), BRUNO.user(), Role.OWNER, 3, NOON),
                            new OrganizationUpdated(loops.snapshot(), NOON));
            assertThat(loops.snapshot().owner()).isEqualTo(BRUNO.user());
            assertThat(loops.snapshot().version()).isEqualTo(2);
        }

        @Test
        void lets_nobody_touch_the_owners_place() {
            assertThatThrownBy(() -> loops.changeRole(BRUNO, ANNA, Role.VIEWER, NOON))
                    .isInstanceOf(RoleNotSufficient.class);
            assertThatThrownBy(() -> loops.remove(BRUNO, ANNA, NOON)).isInstanceOf(RoleNotSufficient.class);
            assertThatThrownBy(() -> loops.remove(ANNA, ANNA, NOON)).isInstanceOf(OwnerMustTransfer.class);
            assertThatThrownBy(() -> loops.changeRole(ANNA, ANNA, Role.ADMIN, NOON))
                    .isInstanceOf(OwnerMustTransfer.class);
            assertThatThrownBy(() -> loops.changeRole(ANNA, BRUNO, Role.OWNER, NOON))
                    .isInstanceOf(OwnerMustTransfer.class);
            assertThatThrownBy(() -> loops.admit(CARLA.user(), Role.OWNER, NOON))
                    .isInstanceOf(OwnerMustTransfer.class);
        }

        @Test
        void refuses_a_change_of_what_was_changed_meanwhile() {
            assertThatThrownBy(() -> loops.change(loops.description(), 7L, NOON))
                    .isInstanceOf(VersionMismatch.class);
        }

        @Test
        void tells_when_it_is_deleted() {
            // When
            loops.delete(NOON);

            // Then
            assertThat(loops.deleted()).isTrue();
            assertThat(loops.releaseEvents()).containsExactly(new OrganizationDeleted(loops.id(), 2, NOON));
        }
    }

    @Test
    void a_personal_organization_is_not_shared_handed_over_or_deleted() {
        // Given
        var annas = opened(Organization.personal(new OrgName("Anna"), new Slug("anna"), ANNA.user(), NOON));

        // When, Then
        assertThatThrownBy(() -> annas.admit(BRUNO.user(), Role.VIEWER, NOON))
                .isInstanceOf(OrganizationIsPersonal.class);
        assertThatThrownBy(() -> annas.transfer(ANNA, BRUNO, NOON)).isInstanceOf(OrganizationIsPersonal.class);
        assertThatThrownBy(() -> annas.delete(NOON)).isInstanceOf(OrganizationIsPersonal.class);
        assertThatThrownBy(() -> annas.remove(ANNA, ANNA, NOON)).isInstanceOf(OrganizationIsPersonal.class);
    }

    private static Organization opened(Organization organization) {
        organization.releaseEvents();
        return organization;
    }
}
