package dev.diskover.order;

import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import dev.diskover.kernel.testing.hostile.HostileRequests;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HostileRequestsTest {

    @TestHTTPResource
    URI service;

    @Inject
    FactDispatcher facts;

    @Test
    void nobody_breaks_an_endpoint_nor_learns_what_is_inside() {
        HostileRequests.to(service)
                .as("stranger", TestTokens.user(UUID.randomUUID()))
                .as("operator", TestTokens.adminWriter(UUID.randomUUID()))
                .as("buyer", TestTokens.user(UUID.randomUUID()))
                .knowing("product_id", new Market(facts).membership(1900, 30))
                .areAnsweredProperly();
    }
}
