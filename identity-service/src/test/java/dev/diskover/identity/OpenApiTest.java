package dev.diskover.identity;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.openapi.OpenApiRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OpenApiTest {

    @TestHTTPResource
    URI service;

    @Test
    void the_document_tells_the_whole_truth() {
        OpenApiRules.of(service).hold();
    }
}
