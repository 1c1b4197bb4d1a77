package dev.diskover.identity.organization.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.domain.AlreadyMember;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.Role;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Members} does. */
public abstract class MembersContract extends AmongAnnaAndBruno {

    @Test
    void members_follow_what_happened() {
        // Given
        var loops = open(anna);
        change(loops, held -> held.admit(bruno, Role.VIEWER, NOON.plusSeconds(1)));
        assertThat(store().members().find(loops.id(), bruno)).contains(new Member(bruno, Role.VIEWER));

        // When
        change(loops, held -> held.transfer(new Member(anna, Role.OWNER), new Member(bruno, Role.VIEWER), NOON));

        // Then
        assertThat(store().members().find(loops.id(), bruno)).contains(new Member(bruno, Role.OWNER));
        assertThat(store().members().find(loops.id(), anna)).contains(new Member(anna, Role.ADMIN));
        change(loops, held -> assertThat(held.snapshot().owner()).isEqualTo(bruno));
        change(loops, held -> held.remove(new Member(bruno, Role.OWNER), new Member(anna, Role.ADMIN), NOON));
        assertThat(store().members().find(loops.id(), anna)).isEmpty();
        assertThat(store().members().view(loops.id(), anna)).isEmpty();
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
        assertThat(store().members().findActive(loops.id(), anna)).contains(new Member(anna, Role.OWNER));

        // When
        store().deactivate(anna);

        // Then
        assertThat(store().members().findActive(loops.id(), anna)).isEmpty();
        assertThat(store().members().find(loops.id(), anna)).isPresent();
    }

    @Test
    void members_are_listed_page_by_page_in_the_order_they_joined() {
        // Given
        var loops = open(anna);
        var carla = store().user();
        change(loops, held -> held.admit(carla, Role.MEMBER, NOON.plusSeconds(1)));
        change(loops, held -> held.admit(bruno, Role.ADMIN, NOON.plusSeconds(2)));

        // When
        var listed = all(cursor -> store().members().of(loops.id(), cursor, 1));

        // Then
        assertThat(listed).extracting(MemberView::userId).containsExactly(anna, carla, bruno);
        assertThat(listed).extracting(MemberView::joinedAt).contains(NOON.plusSeconds(2));
    }
}
