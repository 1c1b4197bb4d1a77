package dev.diskover.identity.invitation.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.fixture.AtTheSameTime;
import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InvitationRaceTest {

    @Inject
    Tenants tenants;

    @Inject
    Crowd crowd;

    @Inject
    Invitations invitations;

    @Inject
    UnitOfWork unitOfWork;

    private UUID anna;
    private UUID org;

    @BeforeEach
    void cast() {
        anna = tenants.user("raced-anna");
        org = tenants.org(anna);
    }

    @Test
    void of_50_who_accept_at_once_only_as_many_join_as_the_licence_allows() {
        // Given
        var users = crowd.of(50);
        var tokens = users.stream().map(this::invite).toList();

        // When
        var statuses = AtTheSameTime.run(IntStream.range(0, 50)
                .mapToObj(number -> accepting(users.get(number), tokens.get(number)))
                .toList());

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(46);
        assertThat(members()).hasSize(5);
        assertThat(tenants.told(org))
                .filteredOn(told -> told.type().equals("MemberAdded.v1"))
                .hasSize(5);
        assertThat(usedSeats()).isEqualTo(5);
    }

    @Test
    void of_many_invitations_to_one_address_one_is_made() {
        // Given
        var body = Map.of("email", "wanted@tenants.test", "role", "viewer");

        // When
        var statuses = AtTheSameTime.times(10, () -> tenants.as(anna)
                .body(body)
                .post("/v1/orgs/%s/members".formatted(org))
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 202).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(9);
    }

    @Test
    void who_accepts_twice_at_once_joins_once_and_is_told_so_twice() {
        // Given
        var dora = crowd.of(1).getFirst();
        var token = invite(dora);

        // When
        var statuses = AtTheSameTime.times(5, accepting(dora, token));

        // Then
        assertThat(statuses).containsOnly(200);
        assertThat(members()).hasSize(2);
        assertThat(usedSeats()).isEqualTo(2);
    }

    @Test
    void of_accepting_and_revoking_one_counts() {
        for (var user : crowd.of(4)) {
            // Given
            var invitation = invitation(user);
            var token = unitOfWork.run(() -> invitations.add(invitation));
            var before = members().size();

            // When
            var statuses = AtTheSameTime.run(List.of(accepting(user, token), () -> tenants.as(anna)
                    .delete("/v1/orgs/%s/invitations/%s"
                            .formatted(org, invitation.id().value()))
                    .statusCode()));

            // Then
            assertThat(statuses).isIn(List.of(200, 404), List.of(404, 204));
            assertThat(members()).hasSize(before + (statuses.getFirst() == 200 ? 1 : 0));
        }
    }

    private AtTheSameTime.Attempt accepting(UUID user, String token) {
        return () -> tenants.as(user)
                .body(Map.of("token", token))
                .post("/v1/invitations/accept")
                .statusCode();
    }

    private String invite(UUID user) {
        return unitOfWork.run(() -> invitations.add(invitation(user)));
    }

    private Invitation invitation(UUID user) {
        return Invitation.to(
                new EmailAddress(Crowd.email(user)), Role.MEMBER, org, anna, Instant.now(), Duration.ofDays(7));
    }

    private List<String> members() {
        return tenants.as(anna)
                .get("/v1/orgs/%s/members?limit=100".formatted(org))
                .then()
                .statusCode(200)
                .extract()
                .path("data.user_id");
    }

    private int usedSeats() {
        return tenants.as(anna)
                .get("/v1/orgs/%s/license".formatted(org))
                .then()
                .statusCode(200)
                .extract()
                .path("usage.members_count");
    }
}
