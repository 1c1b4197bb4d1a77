package dev.diskover.catalog;

import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.testing.openapi.OpenApiRules;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends RunningService {

    @TestHTTPResource
    URI service;

    @Test
    void the_document_tells_the_whole_truth() {
        OpenApiRules.of(service).hold();
    }
}
