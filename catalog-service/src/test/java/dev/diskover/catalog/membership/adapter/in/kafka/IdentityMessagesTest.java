package dev.diskover.catalog.membership.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityMessagesTest extends RunningService {

    @Inject
    MembershipCopy copy;

    @BeforeEach
    void nobody_is_known() {
        EmptyTables.of(database);
    }

    @Test
    void the_published_samples_are_read_however_often_they_come() {
        // Given
        var organization = Contracts.fact("identity.OrganizationCreated.v1");
        var member = Contracts.fact("identity.MemberAdded.v1");
        var license = Contracts.fact("identity.LicenseAssigned.v1");

        // When
        told(organization, member, license, organization, member, license);
        told(Facts.at(NOON, organization), Facts.at(NOON, member), Facts.at(NOON, license));

        // Then
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("owner", false));
        assertThat(copy.license(SHOP)).contains(new License(50));
        assertThat(count("select count(*) from members")).isEqualTo(1);
        assertThat(count("select count(*) from inbox")).isEqualTo(6);
    }

    @Test
    void what_was_told_later_stays_whatever_order_it_comes_in() {
        // Given
        var viewer = Facts.member(SHOP, ANNA, "viewer", 2);
        var admin = Facts.member(SHOP, ANNA, "admin", 3);
        var free = Facts.at(NOON, Facts.license(SHOP, 50));
        var unlimited = Facts.at(NOON.plusSeconds(1), Facts.license(SHOP, null));

        // When
        told(admin, viewer, unlimited, free);
        told(Facts.organization(SHOP, true, 2), Facts.organization(SHOP, false, 1));

        // Then
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("admin", true));
        assertThat(copy.license(SHOP)).contains(new License(null));
    }

    @Test
    void every_fact_about_an_organization_and_its_members_has_its_effect() {
        // Given
        told(Contracts.fact("identity.OrganizationCreated.v1"), Contracts.fact("identity.MemberAdded.v1"));

        // When, Then
        told(Contracts.fact("identity.MemberRoleChanged.v1"));
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("admin", false));
        told(Contracts.fact("identity.OrganizationUpdated.v1"), Facts.member(SHOP, BEN, "member", 2));
        assertThat(copy.find(SHOP, BEN)).contains(allowed("member", true));
        told(Contracts.fact("identity.MemberRemoved.v1"));
        assertThat(copy.find(SHOP, ANNA)).isEmpty();
        told(Contracts.fact("identity.OrganizationDeleted.v1"));
        assertThat(copy.find(SHOP, BEN)).isEmpty();
    }

    @Test
    void facts_nobody_reads_here_change_nothing() {
        // When
        told(Contracts.fact("identity.UserRegistered.v1"), Contracts.fact("order.TransactionCreated.v1"));

        // Then
        assertThat(count("select count(*) from inbox")).isZero();
    }

    @Test
    void a_fact_that_cannot_be_read_leaves_no_note_of_having_had_its_effect() {
        // Given
        var broken = Contracts.fact("identity.MemberAdded.v1", "{\"org_id\": \"nonsense\"}");

        // When, Then
        assertThatThrownBy(() -> told(broken)).isInstanceOf(RuntimeException.class);
        assertThat(count("select count(*) from inbox")).isZero();
    }

    private static Membership allowed(String role, boolean membersManageProducts) {
        return new Membership(
                Facts.permissions(membersManageProducts).of(new Role(role)).orElseThrow());
    }
}
