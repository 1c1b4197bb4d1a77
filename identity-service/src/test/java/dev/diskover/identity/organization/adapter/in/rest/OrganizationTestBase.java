package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.fixture.Tenants;
import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Anna and those of her organizations. */
abstract class OrganizationTestBase {

    @Inject
    Tenants tenants;

    @Inject
    FactDispatcher facts;

    UUID anna;

    @BeforeEach
    void cast() {
        anna = tenants.user("orga-anna");
    }

    ValidatableResponse slug(UUID user, UUID org, String slug) {
        return tenants.as(user)
                .body(Map.of("name", "Loops", "slug", slug))
                .put("/v1/orgs/" + org)
                .then();
    }
}
