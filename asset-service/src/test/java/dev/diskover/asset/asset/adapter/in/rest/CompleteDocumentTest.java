package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.fixture.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document says of a completion. */
@QuarkusTest
class CompleteDocumentTest extends RunningService {

    private static final byte[] LOOPS = "sixteen bars of loops".getBytes(UTF_8);
    private static final String COMPLETE = "paths.'/v1/orgs/{org_id}/assets/{id}/complete'.post.";

    private JsonPath document;

    @BeforeEach
    void the_document() {
        document = given().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void nothing_needs_to_be_said_and_nothing_else_may_be() {
        assertThat(document.<Map<String, Object>>get(COMPLETE + "requestBody.content.'application/json'.schema"))
                .isEqualTo(Map.of("$ref", "#/components/schemas/CompleteRequest"));
        assertThat(document.<Object>get(COMPLETE + "requestBody.required")).isIn(null, false);
        assertThat(document.<Map<String, Object>>get("components.schemas.CompleteRequest"))
                .containsEntry("type", "object")
                .containsEntry("additionalProperties", false)
                .containsEntry("examples", List.of(Map.of()));
    }

    @Test
    void the_example_of_the_answer_has_the_fields_that_are_answered() {
        // Given
        var annas = new Uploads(ANNA);
        var upload = annas.announce(LOOPS, "application/zip", null);
        assertThat(upload.put(LOOPS)).isEqualTo(200);
        var answered =
                annas.complete(upload).statusCode(200).extract().jsonPath().<String, Object>getMap("");

        // When, Then
        var content = COMPLETE + "responses.'200'.content.'application/json'";
        assertThat(document.<Map<String, Object>>get(content + ".schema"))
                .isEqualTo(Map.of("$ref", "#/components/schemas/AssetView"));
        assertThat(document.<Map<String, Object>>get("components.schemas.AssetView.examples[0]"))
                .containsOnlyKeys(answered.keySet())
                .containsEntry("status", answered.get("status"));
    }
}
