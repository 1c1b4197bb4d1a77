package dev.diskover.identity;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.hostile.HostileRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HostileRequestsTest {

    @TestHTTPResource
    URI service;

    @Inject
    SigningKeys keys;

    @Inject
    People people;

    @Test
    void nobody_breaks_an_endpoint_nor_learns_what_is_inside() {
        var owner = People.register("hostile.owner");
        HostileRequests.to(service)
                .as("stranger", People.register("hostile.stranger").accessToken())
                .as("operator", operator())
                .as("owner", owner.accessToken())
                .knowing("org_id", personalOrg(owner))
                .knowing("provider", "google")
                .areAnsweredProperly();
    }

    private String personalOrg(People.Person owner) {
        return people.texts("select personal_org_id::text from users where id = ?", owner.id())
                .getFirst();
    }

    private String operator() {
        var key = keys.current();
        return Jwt.issuer("http://localhost:8080")
                .audience("diskover")
                .subject(UUID.randomUUID().toString())
                .groups(Set.of("user", "admin:read", "admin:write"))
                .expiresIn(300)
                .jws()
                .header("typ", "at+jwt")
                .algorithm(SignatureAlgorithm.EDDSA)
                .keyId(key.kid())
                .sign(key.privateKey());
    }
}
