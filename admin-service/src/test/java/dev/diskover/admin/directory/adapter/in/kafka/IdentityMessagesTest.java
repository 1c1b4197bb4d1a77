package dev.diskover.admin.directory.adapter.in.kafka;

import static dev.diskover.admin.fixture.Cast.ANNA;
import static dev.diskover.admin.fixture.Cast.BEN;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static dev.diskover.kernel.testing.Contracts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.directory.application.port.in.ListOrganizations;
import dev.diskover.admin.directory.application.port.in.ListOrganizations.OrganizationView;
import dev.diskover.admin.directory.application.port.in.ListUsers;
import dev.diskover.admin.directory.application.port.in.ListUsers.UserView;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityMessagesTest extends RunningService {

    private static final Instant LATER = NOON.plusSeconds(1);
    private static final Paging ALL = new Paging(null, null, 100);

    @Inject
    ListUsers users;

    @Inject
    ListOrganizations organizations;

    @Test
    void the_published_samples_are_read_however_often_they_come() {
        // Given
        var user = Contracts.fact("identity.UserRegistered.v1");
        var organization = Contracts.fact("identity.OrganizationCreated.v1");
        var member = Contracts.fact("identity.MemberAdded.v1");
        var license = Contracts.fact("identity.LicenseAssigned.v1");

        // When
        told(user, organization, member, license);
        told(user, organization, member, license);
        told(Facts.at(NOON, user), Facts.at(NOON, organization), Facts.at(NOON, member), Facts.at(NOON, license));

        // Then
        assertThat(anna())
                .isEqualTo(new UserView(ANNA, "anna@example.test", false, "anna", "Anna", "password", true, 1, NOON));
        assertThat(shop())
                .isEqualTo(new OrganizationView(
                        SHOP, "Loops", "loops", false, ANNA, "anna@example.test", "free", 1, 0, NOON));
        assertThat(count("inbox")).isEqualTo(8);
    }

    @Test
    void a_user_is_shown_as_told_last_whatever_order_it_comes_in() {
        // Given
        var registered = Contracts.fact("identity.UserRegistered.v1");
        var moved = Map.of("email", "anna@new.test", "is_active", false);
        var updated = Facts.at(LATER, Facts.of("identity.UserUpdated.v1", moved));

        // When
        told(updated, registered);

        // Then
        assertThat(anna())
                .isEqualTo(new UserView(ANNA, "anna@new.test", true, "anna", "Anna", "password", false, 0, NOON));
    }

    @Test
    void a_deactivated_user_is_shown_as_such() {
        // When
        told(
                Contracts.fact("identity.UserRegistered.v1"),
                Facts.at(LATER, Contracts.fact("identity.UserDeactivated.v1")));

        // Then
        assertThat(anna().isActive()).isFalse();
    }

    @Test
    void a_user_who_is_back_is_shown_as_such_however_late_the_older_news_comes() {
        // When
        told(
                Contracts.fact("identity.UserRegistered.v1"),
                Facts.at(LATER.plusSeconds(1), Contracts.fact("identity.UserReactivated.v1")),
                Facts.at(LATER, Contracts.fact("identity.UserDeactivated.v1")));

        // Then
        assertThat(anna().isActive()).isTrue();
    }

    @Test
    void an_organization_is_shown_in_its_highest_version() {
        // Given
        var first = Contracts.fact("identity.OrganizationCreated.v1");
        var second = Facts.organization(SHOP, "Loop Kitchen", Map.of("slug", "kitchen", "owner_id", BEN, "version", 2));

        // When
        told(second, first);

        // Then
        assertThat(shop())
                .extracting(OrganizationView::name, OrganizationView::slug, OrganizationView::ownerId)
                .containsExactly("Loop Kitchen", "kitchen", BEN);
    }

    @Test
    void a_role_and_a_licence_told_earlier_do_not_undo_those_told_later() {
        // Given
        told(Contracts.fact("identity.OrganizationCreated.v1"));
        var owner = Contracts.fact("identity.MemberAdded.v1");
        var viewer = Facts.at(LATER, Facts.of("identity.MemberAdded.v1", Map.of("role", "viewer")));
        var free = Contracts.fact("identity.LicenseAssigned.v1");
        var pro = Facts.at(LATER, Facts.of("identity.LicenseAssigned.v1", Map.of("tier", "pro")));

        // When
        told(viewer, owner, pro, free);

        // Then
        assertThat(shop().tier()).isEqualTo("pro");
        assertThat(shop().membersCount()).isEqualTo(1);
        assertThat(database.<String>with(handle -> handle.select("select role from members")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("viewer");
    }

    @Test
    void an_organization_is_shown_before_anything_else_is_known_of_it() {
        // When
        told(Contracts.fact("identity.OrganizationCreated.v1"));

        // Then
        assertThat(shop()).isEqualTo(new OrganizationView(SHOP, "Loops", "loops", false, ANNA, null, null, 0, 0, NOON));
    }

    private UserView anna() {
        var filter = new ListUsers.Filter(null, null, null, null, null, null);
        return users.list(filter, ALL).data().getFirst();
    }

    private OrganizationView shop() {
        var filter = new ListOrganizations.Filter(null, null, null, null);
        return organizations.list(filter, ALL).data().getFirst();
    }
}
