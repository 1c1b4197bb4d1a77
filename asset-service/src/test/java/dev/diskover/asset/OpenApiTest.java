package dev.diskover.asset;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.kernel.testing.openapi.OpenApiRules;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends RunningService {

    /** Each goes as soon as its resource or META-INF/openapi.yaml says it. */
    private static final String[] OPEN = {
        "GET /v1/orgs/{org_id}/assets lacks example of 200",
        "POST /v1/orgs/{org_id}/assets lacks schema of 201",
        "GET /v1/orgs/{org_id}/assets/usage lacks example of 200",
        "GET /v1/orgs/{org_id}/assets/{id} lacks example of 200",
        "PATCH /v1/orgs/{org_id}/assets/{id} lacks example of 200",
        "POST /v1/orgs/{org_id}/assets/{id}/complete lacks example of the body",
        "POST /v1/orgs/{org_id}/assets/{id}/complete lacks example of 200",
        "POST /v1/orgs/{org_id}/assets lacks example of 201"
    };

    @TestHTTPResource
    URI service;

    @Test
    void the_document_tells_the_whole_truth() {
        OpenApiRules.of(service).tolerating(OPEN).hold();
    }
}
