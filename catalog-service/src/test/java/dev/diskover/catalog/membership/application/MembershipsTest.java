package dev.diskover.catalog.membership.application;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.InMemoryMembershipCopy;
import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final License FREE = new License(50);
    private static final Membership OWNER = membership("owner", false);

    private final InMemoryMembershipCopy copy = new InMemoryMembershipCopy();
    private final AskedIdentity identity = new AskedIdentity();
    private final Memberships memberships = new MembershipService(copy, identity);
    private final KeepMemberships keep = new KeepMembershipsService(copy);

    @Test
    void the_own_copy_answers_without_asking() {
        // Given
        keep.permissions(SHOP, Facts.permissions(true), 1);
        keep.member(SHOP, ANNA, new Role("member"), 1);
        keep.license(SHOP, FREE, NOON);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(membership("member", true));
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith).isEmpty();
    }

    @Test
    void what_the_copy_does_not_know_yet_is_asked_with_the_callers_own_token() {
        // Given
        identity.membership = Optional.of(OWNER);
        identity.license = Optional.of(FREE);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(OWNER);
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith)
                .containsExactly(caller(ANNA).bearer(), caller(ANNA).bearer());
    }

    @Test
    void a_member_of_an_organization_nothing_is_told_of_is_asked_for() {
        // Given
        keep.member(SHOP, ANNA, new Role("member"), 1);
        identity.membership = Optional.of(OWNER);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(OWNER);
    }

    @Test
    void an_answer_of_identity_is_not_kept_beyond_the_request() {
        // Given
        identity.membership = Optional.of(OWNER);
        memberships.of(SHOP, caller(ANNA));

        // When
        identity.membership = Optional.empty();

        // Then
        assertThat(copy.find(SHOP, ANNA)).isEmpty();
        assertThatThrownBy(() -> memberships.of(SHOP, caller(ANNA))).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void whoever_identity_does_not_know_there_learns_nothing() {
        assertThatThrownBy(() -> memberships.of(SHOP, caller(ANNA))).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> memberships.licenseOf(SHOP, caller(ANNA))).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void an_identity_that_is_down_is_not_taken_for_a_no() {
        // Given
        identity.isDown = true;

        // When, Then
        assertThatThrownBy(() -> memberships.of(SHOP, caller(ANNA))).isInstanceOf(PartUnavailable.class);
        assertThatThrownBy(() -> memberships.licenseOf(SHOP, caller(ANNA))).isInstanceOf(PartUnavailable.class);
    }

    @Test
    void who_was_removed_or_whose_organization_is_gone_is_asked_for_again() {
        // Given
        keep.permissions(SHOP, Facts.permissions(false), 1);
        keep.member(SHOP, ANNA, new Role("owner"), 1);
        keep.member(SHOP, BEN, new Role("member"), 2);

        // When
        keep.removed(SHOP, BEN, 3);

        // Then
        assertThatThrownBy(() -> memberships.of(SHOP, caller(BEN))).isInstanceOf(OrganizationNotFound.class);
        keep.permissions(SHOP, RolePermissions.NONE, 2);
        assertThatThrownBy(() -> memberships.of(SHOP, caller(ANNA))).isInstanceOf(OrganizationNotFound.class);
        assertThat(identity.askedWith)
                .containsExactly(caller(BEN).bearer(), caller(ANNA).bearer());
    }

    private static Membership membership(String role, boolean membersManageProducts) {
        return new Membership(
                Facts.permissions(membersManageProducts).of(new Role(role)).orElseThrow());
    }
}
