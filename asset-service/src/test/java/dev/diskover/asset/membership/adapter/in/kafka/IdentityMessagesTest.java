package dev.diskover.asset.membership.adapter.in.kafka;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
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
        var member = Contracts.fact("identity.MemberAdded.v1");
        var license = Contracts.fact("identity.LicenseAssigned.v1");

        // When
        told(member, license, member, license, Facts.at(NOON, member), Facts.at(NOON, license));

        // Then
        assertThat(copy.role(SHOP, ANNA)).contains(Role.OWNER);
        assertThat(copy.license(SHOP)).contains(new License(100, 1000, 100));
        assertThat(count("select count(*) from members")).isEqualTo(1);
        assertThat(count("select count(*) from inbox")).isEqualTo(4);
    }

    @Test
    void what_was_told_later_stays_whatever_order_it_comes_in() {
        // Given
        var first = Facts.at(NOON, Facts.member(SHOP, ANNA, "viewer"));
        var then = Facts.at(NOON.plusSeconds(1), Facts.member(SHOP, ANNA, "admin"));
        var free = Facts.at(NOON, Facts.license(SHOP, 100, 1000, 100));
        var unlimited = Facts.at(NOON.plusSeconds(1), Facts.license(SHOP, 10240, 1048576, null));

        // When
        told(then, first, unlimited, free);

        // Then
        assertThat(copy.role(SHOP, ANNA)).contains(Role.ADMIN);
        assertThat(copy.license(SHOP)).contains(new License(10240, 1048576, null));
    }

    @Test
    void facts_nobody_reads_here_change_nothing() {
        // When
        told(Contracts.fact("identity.OrganizationCreated.v1"), Contracts.fact("identity.UserRegistered.v1"));

        // Then
        assertThat(count("select count(*) from inbox")).isZero();
    }
}
