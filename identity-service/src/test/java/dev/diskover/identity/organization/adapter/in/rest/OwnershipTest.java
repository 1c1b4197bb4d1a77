package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.fixture.AtTheSameTime;
import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OwnershipTest extends MemberTestBase {

    @Test
    void the_owners_place_is_out_of_reach() {
        role(bruno, anna, "viewer").statusCode(403).body("code", equalTo("role_not_sufficient"));
        tenants.as(bruno).delete(at("/members/" + anna)).then().statusCode(403);
        role(anna, anna, "admin").statusCode(409).body("code", equalTo("owner_must_transfer"));
        tenants.as(anna).delete(at("/members/" + anna)).then().statusCode(409);
    }

    @Test
    void ownership_passes_to_a_member() {
        // When
        transfer(anna, carla).statusCode(200).body("role", equalTo("admin"));

        // Then
        transfer(anna, bruno).statusCode(403).body("code", equalTo("role_not_sufficient"));
        tenants.as(carla).get(at("")).then().statusCode(200).body("role", equalTo("owner"));
        assertThat(tenants.told(org))
                .extracting(Told::type)
                .endsWith("MemberRoleChanged.v1", "MemberRoleChanged.v1", "OrganizationUpdated.v1");
        assertThat(tenants.told(org).getLast().data()).contains("\"owner_id\": \"%s\"".formatted(carla));
    }

    @Test
    void ownership_passes_to_nobody_else() {
        // Given
        var stranger = crowd.of(1).getFirst();
        crowd.deactivate(bruno);

        // When, Then
        transfer(anna, stranger).statusCode(404).body("code", equalTo("member_not_found"));
        transfer(anna, bruno).statusCode(404).body("code", equalTo("member_not_found"));
        transfer(stranger, stranger).statusCode(404).body("code", equalTo("not_found"));
        tenants.as(anna).body("{}").post(at("/transfer-ownership")).then().statusCode(422);
    }

    @Test
    void of_many_transfers_at_once_one_counts() {
        // Given
        var heirs = crowd.of(10);
        heirs.forEach(heir -> tenants.join(org, heir, Role.MEMBER));

        // When
        var statuses = AtTheSameTime.run(heirs.stream()
                .map(heir -> (AtTheSameTime.Attempt)
                        () -> transfer(anna, heir).extract().statusCode())
                .toList());

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(9);
        assertThat(owners()).containsExactly(heirs.get(statuses.indexOf(200)).toString());
    }

    @Test
    void an_heir_who_leaves_while_inheriting_leaves_no_gap() {
        for (var heir : crowd.of(5)) {
            // Given
            var kitchen = tenants.roomyOrg(anna);
            tenants.join(kitchen, heir, Role.MEMBER);

            // When
            var statuses = AtTheSameTime.run(List.of(
                    () -> tenants.as(anna)
                            .body(Map.of("user_id", heir))
                            .post("/v1/orgs/%s/transfer-ownership".formatted(kitchen))
                            .statusCode(),
                    () -> tenants.as(heir)
                            .delete("/v1/orgs/%s/members/%s".formatted(kitchen, heir))
                            .statusCode()));

            // Then
            assertThat(statuses).isIn(List.of(200, 409), List.of(404, 204));
        }
    }

    @Test
    void the_database_itself_keeps_exactly_one_owner() {
        assertThatThrownBy(() -> crowd.execute("update members set role = 'owner' where org_id = ?", org))
                .hasMessageContaining("members_one_owner");
        assertThatThrownBy(() -> crowd.execute("update members set role = 'admin' where org_id = ?", org))
                .hasMessageContaining("would have no owner");
        assertThatThrownBy(() -> crowd.execute("delete from members where org_id = ? and user_id = ?", org, anna))
                .hasMessageContaining("would have no owner");
        assertThatThrownBy(() -> crowd.execute("update member_seats set ceiling = used - 1 where org_id = ?", org))
                .hasMessageContaining("member_seats_check");
    }

    private List<String> owners() {
        return tenants.as(anna)
                .get(at("/members?limit=100"))
                .then()
                .statusCode(200)
                .extract()
                .path("data.findAll { it.role == 'owner' }.user_id");
    }

    private ValidatableResponse transfer(UUID user, UUID heir) {
        return tenants.as(user)
                .body(Map.of("user_id", heir))
                .post(at("/transfer-ownership"))
                .then();
    }
}
