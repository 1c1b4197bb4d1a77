package dev.diskover.admin.directory.adapter.in.kafka;

import static dev.diskover.admin.fixture.Cast.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members come, change and go, and organizations end, in whatever order it is told. */
@QuarkusTest
class MemberMessagesTest extends RunningService {

    private final Fact added = Contracts.fact("identity.MemberAdded.v1");
    private final Fact changed = Contracts.fact("identity.MemberRoleChanged.v1");
    private final Fact removed = Contracts.fact("identity.MemberRemoved.v1");
    private final Fact ended = Contracts.fact("identity.OrganizationDeleted.v1");

    @BeforeEach
    void annasShop() {
        told(Contracts.fact("identity.UserRegistered.v1"), Contracts.fact("identity.OrganizationCreated.v1"));
    }

    @Test
    void a_role_is_the_one_of_the_highest_version() {
        // When
        told(changed, added);

        // Then
        assertThat(roles()).containsExactly("admin");
    }

    @Test
    void a_fact_from_before_versions_is_read_and_comes_before_all_others() {
        // Given
        var old = Facts.without("version", added);

        // When
        told(old, changed, old);

        // Then
        assertThat(roles()).containsExactly("admin");
    }

    @Test
    void who_was_removed_is_no_member_and_a_late_fact_does_not_bring_them_back() {
        // Given
        told(added, Facts.of("identity.MemberAdded.v1", Map.of("user_id", BEN)));

        // When
        told(removed, changed, removed);

        // Then
        read("orgs").body("data[0].members_count", is(1));
        read("users").body("data[0].orgs_count", is(0));
    }

    @Test
    void who_comes_back_is_a_member_again() {
        // When
        told(added, removed, Facts.of("identity.MemberAdded.v1", Map.of("version", 4)));

        // Then
        read("orgs").body("data[0].members_count", is(1));
    }

    @Test
    void an_organization_is_shown_as_it_was_changed() {
        // When
        told(Contracts.fact("identity.OrganizationUpdated.v1"), Contracts.fact("identity.OrganizationCreated.v1"));

        // Then
        read("orgs").body("data[0].name", equalTo("Loop Kitchen")).body("data[0].slug", equalTo("loop-kitchen"));
    }

    @Test
    void an_organization_that_ended_is_shown_as_such_and_nobody_is_in_it() {
        // Given
        told(added);
        read("orgs").body("data[0].deleted_at", equalTo(null));

        // When
        told(ended, ended);

        // Then
        read("orgs").body("data[0].deleted_at", equalTo("2026-11-21T12:00:00Z"));
        read("users").body("data[0].orgs_count", is(0));
    }

    @Test
    void an_end_told_before_the_beginning_is_remembered() {
        // Given
        nothingIsKnown();

        // When
        told(ended, Contracts.fact("identity.OrganizationCreated.v1"));

        // Then
        read("orgs").body("data[0].deleted_at", equalTo("2026-11-21T12:00:00Z"));
    }

    private List<String> roles() {
        return database.with(handle ->
                handle.select("select role from members").mapTo(String.class).list());
    }
}
