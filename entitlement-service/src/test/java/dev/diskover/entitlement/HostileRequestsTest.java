package dev.diskover.entitlement;

import dev.diskover.entitlement.fixture.Cast;
import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.testing.TestTokens;
import dev.diskover.kernel.testing.hostile.HostileRequests;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostileRequestsTest extends RunningService {

    @TestHTTPResource
    URI service;

    @Test
    void nobody_breaks_an_endpoint_nor_learns_what_is_inside() {
        HostileRequests.to(service)
                .as("stranger", TestTokens.user(UUID.randomUUID()))
                .as("operator", TestTokens.adminWriter(UUID.randomUUID()))
                .as("buyer", TestTokens.user(Cast.ANNA.value()))
                .knowing("product_id", Cast.LOOPS.value())
                .areAnsweredProperly();
    }
}
