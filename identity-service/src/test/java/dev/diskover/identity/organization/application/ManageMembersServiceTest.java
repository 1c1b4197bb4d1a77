package dev.diskover.identity.organization.application;

import static dev.diskover.identity.organization.application.UseCases.ANNA;
import static dev.diskover.identity.organization.application.UseCases.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.domain.AlreadyMember;
import dev.diskover.identity.organization.domain.MemberLimitReached;
import dev.diskover.identity.organization.domain.MemberNotFound;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.OwnerMustTransfer;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.RoleNotSufficient;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManageMembersServiceTest {

    private static final UUID CARLA = new UUID(0, 3);
    private static final UUID STRANGER = new UUID(0, 9);

    private final UseCases useCases = new UseCases();
    private UUID loops;

    /** Anna owns it, Bruno is an admin, Carla looks on. */
    @BeforeEach
    void cast() {
        loops = useCases.created(ANNA, "Loops", null).id();
        useCases.admit.admit(loops, BRUNO, Role.ADMIN);
        useCases.admit.admit(loops, CARLA, Role.VIEWER);
    }

    @Test
    void a_member_leaves_and_the_seat_is_free() {
        // When
        useCases.manage.remove(loops, CARLA, CARLA);

        // Then
        assertThat(useCases.members.count(loops)).isEqualTo(2);
        assertThatThrownBy(() -> useCases.members.membership(loops, CARLA)).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void a_viewer_removes_nobody_else() {
        assertThatThrownBy(() -> useCases.manage.remove(loops, CARLA, BRUNO)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> useCases.manage.remove(loops, STRANGER, BRUNO))
                .isInstanceOf(OrganizationNotFound.class);
        assertThat(useCases.members.count(loops)).isEqualTo(3);
    }

    @Test
    void an_admin_changes_roles_but_not_the_owners() {
        // When
        var carla = useCases.manage.changeRole(loops, BRUNO, CARLA, Role.MEMBER);

        // Then
        assertThat(carla.role()).isEqualTo("member");
        assertThatThrownBy(() -> useCases.manage.changeRole(loops, BRUNO, ANNA, Role.VIEWER))
                .isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> useCases.manage.remove(loops, BRUNO, ANNA)).isInstanceOf(RoleNotSufficient.class);
    }

    @Test
    void the_owner_cannot_leave_before_a_transfer() {
        // Given
        assertThatThrownBy(() -> useCases.manage.remove(loops, ANNA, ANNA)).isInstanceOf(OwnerMustTransfer.class);

        // When
        var passed = useCases.manage.transfer(loops, ANNA, CARLA);
        useCases.manage.remove(loops, ANNA, ANNA);

        // Then
        assertThat(passed.role()).isEqualTo("admin");
        assertThat(useCases.members.membership(loops, CARLA).role()).isEqualTo("owner");
        assertThat(useCases.members.count(loops)).isEqualTo(2);
    }

    @Test
    void ownership_passes_to_active_members_only() {
        // Given
        useCases.stored.deactivate(BRUNO);

        // When, Then
        assertThatThrownBy(() -> useCases.manage.transfer(loops, ANNA, BRUNO)).isInstanceOf(MemberNotFound.class);
        assertThatThrownBy(() -> useCases.manage.transfer(loops, ANNA, STRANGER))
                .isInstanceOf(MemberNotFound.class);
        assertThat(useCases.members.membership(loops, ANNA).role()).isEqualTo("owner");
    }

    @Test
    void a_lower_licence_removes_nobody_and_admits_nobody() {
        // Given
        useCases.licenses.set(2);

        // When, Then
        assertThat(useCases.members.count(loops)).isEqualTo(3);
        assertThatThrownBy(() -> useCases.admit.admit(loops, STRANGER, Role.VIEWER))
                .isInstanceOfSatisfying(MemberLimitReached.class, refusal -> assertThat(refusal.details())
                        .containsEntry("limit", "max_members_count")
                        .containsEntry("max", 2)
                        .containsEntry("used", 3));
        assertThatThrownBy(() -> useCases.admit.requireSeat(loops)).isInstanceOf(MemberLimitReached.class);
        useCases.licenses.set(null);
        useCases.admit.requireSeat(loops);
        useCases.admit.admit(loops, STRANGER, Role.VIEWER);
        assertThat(useCases.members.count(loops)).isEqualTo(4);
    }

    @Test
    void nobody_is_admitted_twice() {
        // When, Then
        assertThatThrownBy(() -> useCases.admit.admit(loops, BRUNO, Role.VIEWER))
                .isInstanceOf(AlreadyMember.class);
        assertThat(useCases.members.count(loops)).isEqualTo(3);
    }
}
