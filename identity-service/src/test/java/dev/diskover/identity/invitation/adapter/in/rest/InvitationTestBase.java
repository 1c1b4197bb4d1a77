package dev.diskover.identity.invitation.adapter.in.rest;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Postbox;
import dev.diskover.identity.fixture.Tenants;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** An organization that invites. */
abstract class InvitationTestBase {

    @Inject
    Tenants tenants;

    @Inject
    Crowd crowd;

    @Inject
    Postbox postbox;

    UUID anna;
    UUID org;
    String address;

    @BeforeEach
    void cast() {
        anna = tenants.user("inviting-anna");
        org = tenants.org(anna);
        address = "guest-%s@tenants.test".formatted(UUID.randomUUID());
    }

    ValidatableResponse invite(String email, String role) {
        return add(Map.of("email", email, "role", role));
    }

    ValidatableResponse add(Map<String, ?> body) {
        return tenants.as(anna)
                .body(body)
                .post("/v1/orgs/%s/members".formatted(org))
                .then();
    }

    ValidatableResponse accept(UUID user, String token) {
        return tenants.as(user)
                .body(Map.of("token", token))
                .post("/v1/invitations/accept")
                .then();
    }

    ValidatableResponse invitations() {
        return tenants.as(anna)
                .get("/v1/orgs/%s/invitations".formatted(org))
                .then()
                .statusCode(200);
    }
}
