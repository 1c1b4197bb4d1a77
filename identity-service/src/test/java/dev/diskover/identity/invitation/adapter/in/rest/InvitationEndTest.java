package dev.diskover.identity.invitation.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class InvitationEndTest extends InvitationTestBase {

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
    void an_address_has_one_open_invitation() {
        // Given
        invite(address, "member").statusCode(202);

        // When, Then
        invite(address.replace("guest", "Guest"), "member").statusCode(409).body("code", equalTo("already_invited"));
    }
}
