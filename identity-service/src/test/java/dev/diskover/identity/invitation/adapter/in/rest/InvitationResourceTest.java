package dev.diskover.identity.invitation.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InvitationResourceTest extends InvitationTestBase {

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
            assertThat(mail.subject()).doesNotContain("\n", "\r").contains("<b>Loops</b> & Co");
            assertThat(mail.text()).contains("http://localhost:8080/invitations/accept?token=" + token);
            assertThat(mail.html()).contains("&lt;b&gt;Loops").doesNotContain("<b>Loops", "<i>A.");
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

    private ValidatableResponse keyed(Map<String, ?> body) {
        return tenants.as(anna)
                .header("Idempotency-Key", address)
                .body(body)
                .post("/v1/orgs/%s/members".formatted(org))
                .then();
    }
}
