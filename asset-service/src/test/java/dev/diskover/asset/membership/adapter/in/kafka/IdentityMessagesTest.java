package dev.diskover.asset.membership.adapter.in.kafka;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.Role;
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
    void nobodyIsKnown() {
        EmptyTables.of(database);
    }

    @Test
    void the_published_samples_are_read_however_often_they_come() {
        // Given
        var organization = Contracts.fact("identity.OrganizationCreated.v1");
        var member = Contracts.fact("identity.MemberAdded.v1");
        var license = Contracts.fact("identity.LicenseAssigned.v1");

        // When
        told(organization, member, license, organization, member, license, Facts.at(NOON, member));

        // Then
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("owner"));
        assertThat(copy.license(SHOP)).contains(new License(100, 1000, 100));
        assertThat(count("select count(*) from members")).isEqualTo(1);
        assertThat(count("select count(*) from inbox")).isEqualTo(4);
    }

    @Test
    void every_fact_about_an_organization_and_its_members_has_its_effect() {
        // Given
        told(Contracts.fact("identity.OrganizationCreated.v1"), Contracts.fact("identity.MemberAdded.v1"));

        // When, Then
        told(Contracts.fact("identity.MemberRoleChanged.v1"));
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("admin"));
        told(Contracts.fact("identity.OrganizationUpdated.v1"), Facts.member(SHOP, BEN, "member", 2));
        assertThat(copy.find(SHOP, BEN).orElseThrow().permissions()).contains("create_products");
        told(Contracts.fact("identity.MemberRemoved.v1"));
        assertThat(copy.find(SHOP, ANNA)).isEmpty();
        told(Contracts.fact("identity.OrganizationDeleted.v1"));
        assertThat(copy.find(SHOP, BEN)).isEmpty();
    }

    @Test
    void what_was_told_later_stays_whatever_order_it_comes_in() {
        // Given
        told(Facts.organization(SHOP));
        var first = Facts.member(SHOP, ANNA, "viewer");
        var then = Facts.member(SHOP, ANNA, "admin", 2);
        var free = Facts.at(NOON, Facts.license(SHOP, 100, 1000, 100));
        var unlimited = Facts.at(NOON.plusSeconds(1), Facts.license(SHOP, 10240, 1048576, null));

        // When
        told(then, first, unlimited, free);

        // Then
        assertThat(copy.find(SHOP, ANNA)).contains(allowed("admin"));
        assertThat(copy.license(SHOP)).contains(new License(10240, 1048576, null));
    }

    @Test
    void facts_nobody_reads_here_change_nothing() {
        // When
        told(Contracts.fact("identity.UserRegistered.v1"));

        // Then
        assertThat(count("select count(*) from inbox")).isZero();
    }

    private static Membership allowed(String role) {
        return new Membership(ANNA, Facts.permissions().of(new Role(role)).orElseThrow());
    }
}
