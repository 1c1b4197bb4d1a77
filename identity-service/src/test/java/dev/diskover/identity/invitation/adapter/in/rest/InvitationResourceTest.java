package dev.diskover.identity.invitation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Postbox;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InvitationResourceTest {

    @Inject
    Tenants tenants;

    @Inject
    Crowd crowd;

    @Inject
    Postbox postbox;

    private UUID anna;
    private UUID org;
    private String address;

    @BeforeEach
    void cast() {
        anna = tenants.user("inviting-anna");
        org = tenants.org(anna);
        address = "guest-%s@tenants.test".formatted(UUID.randomUUID());
    }

    @Test
    void a_new_user_joins_once_the_invited_address_is_proven() {
        // Given
        invite(address, "member").statusCode(202).body("status", equalTo("pending"));
        var token = postbox.invitations(address, 1).getFirst();
        var dora = tenants.newcomer(address.substring(0, 30), address);
        accept(dora, token).statusCode(403).body("code", equalTo("invitation_for_another"));
        crowd.execute("update users set email_verified = true where id = ?", dora);

        // When
        accept(dora, token).statusCode(200).body("id", equalTo(org.toString())).body("role", equalTo("member"));

        // Then
        accept(dora, token).statusCode(200);
        invitations().body("data", hasSize(0));
        assertThat(tenants.told(org))
                .extracting(Told::type)
                .filteredOn("MemberAdded.v1"::equals)
                .hasSize(2);
    }

    @Test
    void the_letter_is_one_line_of_subject_and_escapes_what_users_wrote() {
        // Given
        tenants.as(anna)
                .body(Map.of("name", "<b>Loops</b> & Co"))
                .put("/v1/orgs/" + org)
                .then()
                .statusCode(200);
        tenants.as(anna)
                .body(Map.of("name", "Anna <i>A.</i>"))
                .put("/v1/users/me")
                .then()
                .statusCode(200);

        // When
        invite(address, "admin").statusCode(202);

        // Then
        var token = postbox.invitations(address, 1).getFirst();
        assertThat(postbox.invitations(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).doesNotContain("\n", "\r").contains("<b>Loops</b> & Co");
            assertThat(mail.getText()).contains("http://localhost:8080/invitations/accept?token=" + token);
            assertThat(mail.getHtml()).contains("&lt;b&gt;Loops").doesNotContain("<b>Loops", "<i>A.");
        });
        tenants.as(anna)
                .body(Map.of("name", "inviting-anna"))
                .put("/v1/users/me")
                .then()
                .statusCode(200);
    }

    @Test
    void an_existing_user_is_added_at_once() {
        // Given
        var users = crowd.of(2);

        // When, Then
        invite(Crowd.email(users.getFirst()), "viewer")
                .statusCode(201)
                .header("Location", endsWith("/v1/orgs/%s/members/%s".formatted(org, users.getFirst())))
                .body("user_id", equalTo(users.getFirst().toString()))
                .body("role", equalTo("viewer"));
        add(Map.of("user_id", users.getLast(), "role", "admin")).statusCode(201).body("role", equalTo("admin"));
        add(Map.of("user_id", users.getLast(), "role", "admin"))
                .statusCode(409)
                .body("code", equalTo("already_member"));
        crowd.deactivate(users.getFirst());
        add(Map.of("user_id", users.getFirst(), "role", "admin"))
                .statusCode(404)
                .body("code", equalTo("user_not_found"));
    }

    @Test
    void an_expired_invitation_says_so() {
        // Given
        invite(address, "member").statusCode(202);
        var token = postbox.invitations(address, 1).getFirst();

        // When
        crowd.execute("update invitations set expires_at = now() - interval '1 second' where org_id = ?", org);

        // Then
        accept(crowd.of(1).getFirst(), token).statusCode(410).body("code", equalTo("invitation_expired"));
        invitations().body("data[0].status", equalTo("expired"));
        invite(address, "member").statusCode(202);
        assertThat(postbox.invitations(address, 2)).doesNotHaveDuplicates();
    }

    @Test
    void a_resent_invitation_works_under_its_new_link_only() {
        // Given
        String id = invite(address, "member").statusCode(202).extract().path("id");
        var former = postbox.invitations(address, 1).getFirst();

        // When
        tenants.as(anna)
                .post("/v1/orgs/%s/invitations/%s/resend".formatted(org, id))
                .then()
                .statusCode(202)
                .body("times_sent", equalTo(2));

        // Then
        var token = postbox.invitations(address, 2).getLast();
        var dora = tenants.newcomer(address.substring(0, 30), address);
        crowd.execute("update users set email_verified = true where id = ?", dora);
        accept(dora, former).statusCode(404).body("code", equalTo("invitation_not_found"));
        accept(dora, token).statusCode(200);
    }

    @Test
    void a_revoked_invitation_is_gone() {
        // Given
        String id = invite(address, "member").statusCode(202).extract().path("id");
        var token = postbox.invitations(address, 1).getFirst();

        // When
        tenants.as(anna)
                .delete("/v1/orgs/%s/invitations/%s".formatted(org, id))
                .then()
                .statusCode(204);

        // Then
        accept(crowd.of(1).getFirst(), token).statusCode(404);
        invitations().body("data", hasSize(0));
        tenants.as(anna)
                .delete("/v1/orgs/%s/invitations/%s".formatted(org, id))
                .then()
                .statusCode(404)
                .body("code", equalTo("invitation_not_found"));
    }

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

    @Test
    void an_address_has_one_open_invitation() {
        // Given
        invite(address, "member").statusCode(202);

        // When, Then
        invite(address.replace("guest", "Guest"), "member").statusCode(409).body("code", equalTo("already_invited"));
    }

    @Test
    void a_repeated_request_invites_once() {
        // Given
        var body = Map.of("email", address, "role", "viewer");
        String first = keyed(body).statusCode(202).extract().path("id");

        // When
        String second = keyed(body)
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .extract()
                .path("id");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(postbox.invitations(address, 1)).hasSize(1);
        keyed(Map.of("email", address, "role", "admin"))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
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

    private ValidatableResponse invite(String email, String role) {
        return add(Map.of("email", email, "role", role));
    }

    private ValidatableResponse add(Map<String, ?> body) {
        return tenants.as(anna)
                .body(body)
                .post("/v1/orgs/%s/members".formatted(org))
                .then();
    }

    private ValidatableResponse keyed(Map<String, ?> body) {
        return tenants.as(anna)
                .header("Idempotency-Key", address)
                .body(body)
                .post("/v1/orgs/%s/members".formatted(org))
                .then();
    }

    private ValidatableResponse accept(UUID user, String token) {
        return tenants.as(user)
                .body(Map.of("token", token))
                .post("/v1/invitations/accept")
                .then();
    }

    private ValidatableResponse invitations() {
        return tenants.as(anna)
                .get("/v1/orgs/%s/invitations".formatted(org))
                .then()
                .statusCode(200);
    }
}
