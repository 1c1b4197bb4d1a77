package dev.diskover.identity.license.adapter.in.rest;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.fixture.Tenants.Told;
import dev.diskover.identity.license.application.port.in.ExpireLicenses;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** An organization with a licence. */
abstract class LicenseTestBase {

    @Inject
    Tenants tenants;

    @Inject
    Crowd crowd;

    @Inject
    ExpireLicenses expiry;

    UUID anna;
    UUID org;

    @BeforeEach
    void cast() {
        anna = crowd.of(1).getFirst();
        org = tenants.org(anna);
    }

    ValidatableResponse assign(String tier, Instant expiresAt) {
        var body = new HashMap<String, Object>(Map.of("tier", tier, "reason", "Pilot customer"));
        body.put("expires_at", expiresAt == null ? null : expiresAt.toString());
        return administrator().body(body).put(path()).then();
    }

    RequestSpecification administrator() {
        return tenants.as(anna, "admin:read", "admin:write");
    }

    ValidatableResponse license() {
        return tenants.as(anna).get(path()).then().statusCode(200);
    }

    List<String> assignments() {
        return tenants.told(org).stream()
                .filter(told -> told.type().equals("LicenseAssigned.v1"))
                .map(Told::data)
                .map(data -> data.replaceAll("(?s).*\"tier\" ?: ?\"(\\w+)\".*", "$1"))
                .toList();
    }

    String path() {
        return "/v1/orgs/%s/license".formatted(org);
    }
}
