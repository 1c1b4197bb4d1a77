package dev.diskover.catalog;

import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.testing.openapi.OpenApiRules;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends RunningService {

    /** Each goes as soon as its resource or META-INF/openapi.yaml says it. */
    private static final String[] OPEN = {
        "GET /v1/orgs/{org_id}/products lacks example of 200",
        "GET /v1/orgs/{org_id}/products/{product_id}/assets lacks example of 200",
        "POST /v1/orgs/{org_id}/products/{product_id}/assets lacks schema of 201",
        "POST /v1/products lacks schema of 201",
        "GET /v1/products lacks example of 200",
        "PUT /v1/products/{id} lacks example of 200",
        "PATCH /v1/products/{id} lacks example of the body",
        "PATCH /v1/products/{id} lacks example of 200",
        "GET /v1/products/{id} lacks example of 200",
        "POST /v1/products lacks example of 201",
        "POST /v1/orgs/{org_id}/products/{product_id}/assets lacks example of 201"
    };

    @TestHTTPResource
    URI service;

    @Test
    void the_document_tells_the_whole_truth() {
        OpenApiRules.of(service).tolerating(OPEN).hold();
    }
}
