package dev.diskover.asset.membership.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.FREE;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.annaAs;
import static dev.diskover.asset.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.InMemoryMembershipCopy;
import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.RolePermissions;
import dev.diskover.kernel.application.PartUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final Set<String> UPLOADS = Set.of("upload_assets");

    private final InMemoryMembershipCopy copy = new InMemoryMembershipCopy();
    private final AskedIdentity identity = new AskedIdentity();
    private final MembershipService memberships = new MembershipService(copy, identity);

    @Test
    void the_own_copy_answers_without_asking() {
        // Given
        memberships.permissions(SHOP, Facts.permissions(), 1);
        memberships.member(SHOP, ANNA, new Role("member"), 1);
        memberships.license(SHOP, FREE, NOON);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(annaAs("member"));
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith).isEmpty();
    }

    @Test
    void what_the_copy_does_not_know_yet_is_asked_with_the_callers_own_token() {
        // Given
        identity.permissions = Optional.of(UPLOADS);
        identity.license = Optional.of(FREE);

        // When, Then
        assertThat(memberships.of(SHOP, caller(ANNA))).isEqualTo(new Membership(ANNA, UPLOADS));
        assertThat(memberships.licenseOf(SHOP, caller(ANNA))).isEqualTo(FREE);
        assertThat(identity.askedWith).containsOnly(caller(ANNA).bearer());
    }

    @Test
    void an_answer_of_identity_is_not_kept_beyond_the_request() {
        // Given
        identity.permissions = Optional.of(UPLOADS);
        memberships.of(SHOP, caller(ANNA));

        // When
        identity.permissions = Optional.empty();

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
    }

    @Test
    void who_was_removed_or_whose_organization_is_gone_is_asked_for_again() {
        // Given
        memberships.permissions(SHOP, Facts.permissions(), 1);
        memberships.member(SHOP, ANNA, new Role("owner"), 1);
        memberships.member(SHOP, BEN, new Role("member"), 2);

        // When
        memberships.removed(SHOP, BEN, 3);

        // Then
        assertThatThrownBy(() -> memberships.of(SHOP, caller(BEN))).isInstanceOf(OrganizationNotFound.class);
        memberships.permissions(SHOP, RolePermissions.NONE, 2);
        assertThatThrownBy(() -> memberships.of(SHOP, caller(ANNA))).isInstanceOf(OrganizationNotFound.class);
        assertThat(identity.askedWith)
                .containsExactly(caller(BEN).bearer(), caller(ANNA).bearer());
    }

    private static final class AskedIdentity implements Identity {

        private final List<String> askedWith = new ArrayList<>();
        private Optional<Set<String>> permissions = Optional.empty();
        private Optional<License> license = Optional.empty();
        private boolean isDown;

        @Override
        public Optional<Set<String>> permissions(OrgId org, String bearer) {
            ask(bearer);
            return permissions;
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
