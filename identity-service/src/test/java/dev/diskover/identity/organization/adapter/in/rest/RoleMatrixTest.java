package dev.diskover.identity.organization.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.fixture.Ledger;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every cell of the role matrix that is identity's own, as each role, as a stranger and as nobody. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class RoleMatrixTest {

    @Inject
    Tenants tenants;

    @ParameterizedTest
    @MethodSource("cells")
    void a_role_may_do_what_the_ledger_says_and_nothing_else(Action action, Role role) {
        for (var door : doorsOf(action)) {
            // Given
            var org = organization();

            // When
            var answer = door.knock(tenants.as(member(role)), org);

            // Then
            if (Ledger.allows(action, role, false)) {
                answer.statusCode(door.status());
            } else {
                answer.statusCode(403).body("code", equalTo("role_not_sufficient"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VIEW", "INVITE_MEMBERS", "MANAGE_MEMBERS", "EDIT_SETTINGS", "DELETE_ORG", "TRANSFER_OWNERSHIP"})
    void a_stranger_finds_no_organization_and_nobody_gets_past_the_door(Action action) {
        for (var door : doorsOf(action)) {
            // Given
            var org = organization();

            // When, Then
            door.knock(tenants.as(tenants.user("stranger")), org)
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
            door.knock(given().contentType(ContentType.JSON), org).statusCode(401);
            door.knock(
                            given().auth()
                                    .oauth2(TestTokens.forged(member(Role.OWNER)))
                                    .contentType(ContentType.JSON),
                            org)
                    .statusCode(401);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_member_is_told_all_that_the_role_may_do(Role role) {
        // Given
        var org = organization();

        // When, Then
        permissions(org, role).body("permissions", equalTo(Ledger.permissions(role, false)));
        settings(org, true);
        permissions(org, role)
                .body("role", equalTo(role.code()))
                .body("permissions", equalTo(Ledger.permissions(role, true)));
    }

    private ValidatableResponse permissions(UUID org, Role role) {
        return tenants.as(member(role))
                .get("/v1/orgs/%s/membership".formatted(org))
                .then()
                .statusCode(200);
    }

    private void settings(UUID org, boolean membersManageProducts) {
        tenants.as(member(Role.OWNER))
                .body(Map.of("name", "Loops", "settings", Map.of("members_manage_products", membersManageProducts)))
                .put("/v1/orgs/" + org)
                .then()
                .statusCode(200);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                        Action.VIEW,
                        Action.INVITE_MEMBERS,
                        Action.MANAGE_MEMBERS,
                        Action.EDIT_SETTINGS,
                        Action.DELETE_ORG,
                        Action.TRANSFER_OWNERSHIP)
                .flatMap(action -> Arrays.stream(Role.values()).map(role -> Arguments.of(action, role)));
    }

    private List<Door> doorsOf(Action action) {
        var extra = tenants.user("extra");
        return switch (action) {
            case VIEW ->
                Stream.of("", "/members", "/members/" + member(Role.OWNER), "/license", "/membership")
                        .map(path -> new Door(Method.GET, path, null, 200))
                        .toList();
            case INVITE_MEMBERS ->
                List.of(
                        new Door(Method.GET, "/invitations", null, 200),
                        new Door(Method.POST, "/members", Map.of("email", "new@x.test", "role", "viewer"), 202),
                        new Door(
                                Method.POST,
                                "/members",
                                Map.of("user_id", tenants.user("fifth"), "role", "viewer"),
                                201));
            case MANAGE_MEMBERS ->
                List.of(
                        new Door(Method.PATCH, "/members/" + extra, Map.of("role", "member"), 200),
                        new Door(Method.DELETE, "/members/" + extra, null, 204));
            case EDIT_SETTINGS -> List.of(new Door(Method.PUT, "", Map.of("name", "Loops"), 200));
            case DELETE_ORG -> List.of(new Door(Method.DELETE, "", null, 204));
            case TRANSFER_OWNERSHIP ->
                List.of(new Door(Method.POST, "/transfer-ownership", Map.of("user_id", extra), 200));
            default -> throw new IllegalArgumentException("Another service's: " + action);
        };
    }

    private UUID organization() {
        var org = tenants.roomyOrg(member(Role.OWNER));
        for (var role : List.of(Role.ADMIN, Role.MEMBER, Role.VIEWER)) {
            tenants.join(org, member(role), role);
        }
        tenants.join(org, tenants.user("extra"), Role.VIEWER);
        return org;
    }

    private UUID member(Role role) {
        return tenants.user("the-" + role.code());
    }

    record Door(Method method, String path, Object body, int status) {

        ValidatableResponse knock(RequestSpecification caller, UUID org) {
            var request = body == null ? caller : caller.body(body);
            return request.request(method, "/v1/orgs/" + org + path).then();
        }
    }
}
