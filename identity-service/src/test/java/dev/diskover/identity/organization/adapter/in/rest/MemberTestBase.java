package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.organization.domain.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** An organization of several. */
abstract class MemberTestBase {

    @Inject
    Tenants tenants;

    @Inject
    Crowd crowd;

    UUID anna;
    UUID bruno;
    UUID carla;
    UUID org;

    /** Anna owns it, Bruno is an admin, Carla looks on. */
    @BeforeEach
    void cast() {
        var users = crowd.of(3);
        anna = users.get(0);
        bruno = users.get(1);
        carla = users.get(2);
        org = tenants.roomyOrg(anna);
        tenants.join(org, bruno, Role.ADMIN);
        tenants.join(org, carla, Role.VIEWER);
    }

    String at(String path) {
        return "/v1/orgs/" + org + path;
    }

    ValidatableResponse role(UUID user, UUID member, String role) {
        return tenants.as(user)
                .body(Map.of("role", role))
                .patch(at("/members/" + member))
                .then();
    }
}
