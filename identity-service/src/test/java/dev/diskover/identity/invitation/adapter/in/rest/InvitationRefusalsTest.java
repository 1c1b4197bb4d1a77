package dev.diskover.identity.invitation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InvitationRefusalsTest extends InvitationTestBase {

    @Test
    void an_invitation_of_another_organization_does_not_exist() {
        // Given
        String id = invite(address, "member").statusCode(202).extract().path("id");
        var bruno = tenants.user("inviting-bruno");
        var kitchen = tenants.org(bruno);

        // When, Then
        tenants.as(bruno)
                .delete("/v1/orgs/%s/invitations/%s".formatted(kitchen, id))
                .then()
                .statusCode(404);
        tenants.as(bruno)
                .post("/v1/orgs/%s/invitations/%s/resend".formatted(kitchen, id))
                .then()
                .statusCode(404);
        tenants.as(bruno)
                .delete("/v1/orgs/%s/invitations/%s".formatted(org, id))
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        invitations().body("data", hasSize(1));
    }

    @Test
    void a_full_organization_invites_and_admits_nobody() {
        // Given
        invite(address, "member").statusCode(202);
        var token = postbox.invitations(address, 1).getFirst();
        var dora = tenants.newcomer(address.substring(0, 30), address);
        crowd.execute("update users set email_verified = true where id = ?", dora);
        crowd.of(4).forEach(user -> tenants.join(org, user, Role.VIEWER));

        // When, Then
        accept(dora, token)
                .statusCode(422)
                .body("code", equalTo("license_limit_exceeded"))
                .body("limit", equalTo("max_members_count"))
                .body("max", equalTo(5))
                .body("used", equalTo(5));
        invite("one-more@tenants.test", "viewer").statusCode(422).body("used", equalTo(5));
        add(Map.of("user_id", dora, "role", "viewer")).statusCode(422).body("max", equalTo(5));
        invitations().body("data", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "boss", ""})
    void nobody_is_invited_into_a_role_that_cannot_be_given(String role) {
        invite(address, role).statusCode(422).body("errors[0].field", equalTo("role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-address", "a@b", "a@example.test\r\nBcc: b@example.test", "<a@example.test>"})
    void what_is_no_address_is_refused(String email) {
        invite(email, "viewer").statusCode(422).body("code", equalTo("invalid_email"));
    }

    @Test
    void who_does_not_sign_in_accepts_nothing() {
        // Given
        var body = Map.of("token", "whatever");

        // When, Then
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/invitations/accept")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.forged(anna))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/invitations/accept")
                .then()
                .statusCode(401);
        accept(anna, "whatever").statusCode(404).body("code", equalTo("invitation_not_found"));
        accept(anna, "").statusCode(422);
        tenants.as(anna)
                .body(Map.of("token", "whatever", "org_id", org))
                .post("/v1/invitations/accept")
                .then()
                .statusCode(400);
    }
}
