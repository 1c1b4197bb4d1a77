package dev.diskover.catalog.membership.application.port.out;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MembershipCopy} does. The fake and PostgreSQL both pass it. */
public abstract class MembershipCopyContract {

    private static final License FREE = new License(50);
    private static final License UNLIMITED = new License(null);
    private static final Instant LATER = NOON.plusMillis(1);
    private static final Role EDITOR = new Role("editor");
    private static final Role GUEST = new Role("guest");
    private static final RolePermissions ROLES =
            new RolePermissions(Map.of("editor", Set.of("view", "edit"), "guest", Set.of()));

    protected abstract MembershipCopy copy();

    protected abstract void run(Runnable work);

    @Test
    void who_was_never_told_of_is_unknown() {
        assertThat(copy().find(SHOP, ANNA)).isEmpty();
        assertThat(copy().license(SHOP)).isEmpty();
    }

    @Test
    void a_member_may_do_what_the_role_may_do_in_this_organization() {
        // When
        keep(ROLES, 1);
        keep(EDITOR, 1);

        // Then
        assertThat(copy().find(SHOP, ANNA)).contains(new Membership(Set.of("view", "edit")));
        assertThat(copy().find(SHOP, BEN)).isEmpty();
        assertThat(copy().find(OTHER_SHOP, ANNA)).isEmpty();
    }

    @Test
    void a_role_that_may_do_nothing_is_known_and_one_that_was_not_told_of_is_not() {
        // Given
        keep(ROLES, 1);

        // When
        keep(GUEST, 1);
        run(() -> copy().keepMember(SHOP, BEN, new Role("unheard-of"), 1));

        // Then
        assertThat(copy().find(SHOP, ANNA)).contains(new Membership(Set.of()));
        assertThat(copy().find(SHOP, BEN)).isEmpty();
    }

    @Test
    void a_member_of_an_organization_nothing_is_told_of_is_unknown() {
        // When
        keep(EDITOR, 1);

        // Then
        assertThat(copy().find(SHOP, ANNA)).isEmpty();
    }

    @Test
    void what_was_told_later_takes_the_place_of_what_was_told_before() {
        // When
        keep(ROLES, 1);
        keep(new RolePermissions(Map.of("guest", Set.of("view"))), 2);
        keep(EDITOR, 1);
        keep(GUEST, 2);
        keep(FREE, NOON);
        keep(UNLIMITED, LATER);

        // Then
        assertThat(copy().find(SHOP, ANNA)).contains(new Membership(Set.of("view")));
        assertThat(copy().license(SHOP)).contains(UNLIMITED);
        assertThat(copy().license(OTHER_SHOP)).isEmpty();
    }

    @Test
    void what_was_told_before_or_with_the_same_version_changes_nothing() {
        // Given
        keep(ROLES, 2);
        keep(GUEST, 2);
        keep(UNLIMITED, LATER);

        // When
        keep(RolePermissions.NONE, 1);
        keep(RolePermissions.NONE, 2);
        keep(EDITOR, 1);
        keep(EDITOR, 2);
        keep(FREE, NOON);
        keep(FREE, LATER);

        // Then
        assertThat(copy().find(SHOP, ANNA)).contains(new Membership(Set.of()));
        assertThat(copy().license(SHOP)).contains(UNLIMITED);
    }

    @Test
    void who_was_removed_is_not_brought_back_by_late_news() {
        // Given
        keep(ROLES, 1);
        keep(EDITOR, 1);

        // When
        run(() -> copy().removeMember(SHOP, ANNA, 3));
        keep(EDITOR, 2);

        // Then
        assertThat(copy().find(SHOP, ANNA)).isEmpty();
        keep(GUEST, 4);
        assertThat(copy().find(SHOP, ANNA)).isPresent();
    }

    private void keep(RolePermissions permissions, long version) {
        run(() -> copy().keepPermissions(SHOP, permissions, version));
    }

    private void keep(Role role, long version) {
        run(() -> copy().keepMember(SHOP, ANNA, role, version));
    }

    private void keep(License license, Instant toldAt) {
        run(() -> copy().keepLicense(SHOP, license, toldAt));
    }
}
