package dev.diskover.asset.membership.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.FREE;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.fixture.InMemoryMembershipCopy;
import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {

    private final InMemoryMembershipCopy copy = new InMemoryMembershipCopy();
    private final AskedIdentity identity = new AskedIdentity();
    private final MembershipService memberships = new MembershipService(copy, identity);

    @Test
    void the_own_copy_answers_without_asking() {
        // Given
        memberships.member(SHOP, ANNA, Role.MEMBER, NOON);
        memberships.license(SHOP, FREE, NOON);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(new Membership(ANNA, Role.MEMBER));
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith).isEmpty();
    }

    @Test
    void what_the_copy_does_not_know_yet_is_asked_with_the_callers_own_token() {
        // Given
        identity.role = Optional.of(Role.OWNER);
        identity.license = Optional.of(FREE);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA)).role()).isEqualTo(Role.OWNER);
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith).containsOnly(caller(ANNA).bearer());
    }

    @Test
    void an_answer_of_identity_is_not_kept_beyond_the_request() {
        // Given
        identity.role = Optional.of(Role.OWNER);
        memberships.of(SHOP, caller(ANNA));

        // When
        identity.role = Optional.empty();

        // Then
        assertThat(copy.role(SHOP, ANNA)).isEmpty();
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
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, true, true, true",
        "ADMIN, true, true, true",
        "MEMBER, true, true, false",
        "VIEWER, false, false, false"
    })
    void rights_follow_the_matrix(Role role, boolean uploads, boolean changesOwn, boolean changesOthers) {
        // Given
        var membership = new Membership(ANNA, role);

        // When, Then
        assertThat(membership.mayUpload()).isEqualTo(uploads);
        assertThat(membership.mayChange(ANNA)).isEqualTo(changesOwn);
        assertThat(membership.mayChange(BEN)).isEqualTo(changesOthers);
    }

    private static final class AskedIdentity implements Identity {

        private final List<String> askedWith = new ArrayList<>();
        private Optional<Role> role = Optional.empty();
        private Optional<License> license = Optional.empty();
        private boolean isDown;

        @Override
        public Optional<Role> role(OrgId org, String bearer) {
            ask(bearer);
            return role;
        }

        @Override
        public Optional<License> license(OrgId org, String bearer) {
            ask(bearer);
            return license;
        }

        private void ask(String bearer) {
            askedWith.add(bearer);
            if (isDown) {
                throw new PartUnavailable("identity");
            }
        }
    }
}
