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
import org.junit.jupiter.api.Test;

/** What this service knows of organizations. Each test begins without any. */
public abstract class MembershipCopyContract {

    protected abstract MembershipCopy copy();

    protected abstract void run(Runnable work);

    @Test
    void a_member_is_known_once_the_organization_is() {
        // When
        run(() -> copy().keepMember(SHOP, ANNA, Role.MEMBER, NOON));
        assertThat(copy().find(SHOP, ANNA)).isEmpty();
        run(() -> copy().keepOrganization(SHOP, true, 1));

        // Then
        assertThat(copy().find(SHOP, ANNA)).contains(new Membership(Role.MEMBER, true));
        assertThat(copy().find(SHOP, BEN)).isEmpty();
        assertThat(copy().find(OTHER_SHOP, ANNA)).isEmpty();
    }

    @Test
    void a_role_that_was_told_later_stays() {
        // Given
        run(() -> copy().keepOrganization(SHOP, false, 1));

        // When
        run(() -> copy().keepMember(SHOP, ANNA, Role.ADMIN, NOON));
        run(() -> copy().keepMember(SHOP, ANNA, Role.VIEWER, NOON.minusSeconds(1)));
        run(() -> copy().keepMember(SHOP, ANNA, Role.OWNER, NOON));

        // Then
        assertThat(copy().find(SHOP, ANNA)).map(Membership::role).contains(Role.ADMIN);
    }

    @Test
    void a_role_that_is_told_now_replaces_the_earlier() {
        // Given
        run(() -> copy().keepOrganization(SHOP, false, 1));
        run(() -> copy().keepMember(SHOP, ANNA, Role.ADMIN, NOON));

        // When
        run(() -> copy().keepMember(SHOP, ANNA, Role.VIEWER, NOON.plusSeconds(1)));

        // Then
        assertThat(copy().find(SHOP, ANNA)).map(Membership::role).contains(Role.VIEWER);
    }

    @Test
    void the_setting_of_the_highest_version_stays() {
        // Given
        run(() -> copy().keepMember(SHOP, ANNA, Role.MEMBER, NOON));

        // When
        run(() -> copy().keepOrganization(SHOP, false, 1));
        run(() -> copy().keepOrganization(SHOP, true, 3));
        run(() -> copy().keepOrganization(SHOP, false, 2));

        // Then
        assertThat(copy().find(SHOP, ANNA)).map(Membership::mayManageProducts).contains(true);
    }

    @Test
    void the_licence_that_was_decided_last_stays() {
        // Given
        assertThat(copy().license(SHOP)).isEmpty();

        // When
        run(() -> copy().keepLicense(SHOP, new License(50), NOON));
        run(() -> copy().keepLicense(SHOP, new License(null), NOON.plusSeconds(1)));
        run(() -> copy().keepLicense(SHOP, new License(100), NOON));

        // Then
        assertThat(copy().license(SHOP)).contains(new License(null));
        assertThat(copy().license(OTHER_SHOP)).isEmpty();
    }
}
