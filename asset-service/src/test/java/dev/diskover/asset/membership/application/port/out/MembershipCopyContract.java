package dev.diskover.asset.membership.application.port.out;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.FREE;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link MembershipCopy} does. The fake and PostgreSQL both pass it. */
public abstract class MembershipCopyContract {

    private static final License UNLIMITED = new License(10240, 1048576, null);
    private static final Instant LATER = NOON.plusMillis(1);

    protected abstract MembershipCopy copy();

    protected abstract void run(Runnable work);

    @Test
    void who_was_never_told_of_is_unknown() {
        assertThat(copy().role(SHOP, ANNA)).isEmpty();
        assertThat(copy().license(SHOP)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_role_is_kept_for_this_user_in_this_organization(Role role) {
        // When
        keep(role, NOON);

        // Then
        assertThat(copy().role(SHOP, ANNA)).contains(role);
        assertThat(copy().role(SHOP, BEN)).isEmpty();
        assertThat(copy().role(OTHER_SHOP, ANNA)).isEmpty();
    }

    @Test
    void what_was_told_later_takes_the_place_of_what_was_told_before() {
        // When
        keep(Role.OWNER, NOON);
        keep(Role.VIEWER, LATER);
        keep(FREE, NOON);
        keep(UNLIMITED, LATER);

        // Then
        assertThat(copy().role(SHOP, ANNA)).contains(Role.VIEWER);
        assertThat(copy().license(SHOP)).contains(UNLIMITED);
        assertThat(copy().license(OTHER_SHOP)).isEmpty();
    }

    @Test
    void what_was_told_before_or_at_the_same_moment_changes_nothing() {
        // Given
        keep(Role.VIEWER, LATER);
        keep(UNLIMITED, LATER);

        // When
        keep(Role.OWNER, NOON);
        keep(Role.ADMIN, LATER);
        keep(FREE, NOON);
        keep(FREE, LATER);

        // Then
        assertThat(copy().role(SHOP, ANNA)).contains(Role.VIEWER);
        assertThat(copy().license(SHOP)).contains(UNLIMITED);
    }

    private void keep(Role role, Instant toldAt) {
        run(() -> copy().keepMember(SHOP, ANNA, role, toldAt));
    }

    private void keep(License license, Instant toldAt) {
        run(() -> copy().keepLicense(SHOP, license, toldAt));
    }
}
