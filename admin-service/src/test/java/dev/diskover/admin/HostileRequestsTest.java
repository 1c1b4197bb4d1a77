package dev.diskover.admin;

import dev.diskover.admin.fixture.RunningService;
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
                .areAnsweredProperly();
    }
}
