package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the OpenAPI document says of a change. */
@QuarkusTest
class PatchDocumentTest extends RunningService {

    private static final String BODY = "paths.'/v1/products/{id}'.patch.requestBody";

    private JsonPath document;

    @BeforeEach
    void the_document() {
        document = given().get("/q/openapi?format=json").jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/merge-patch+json"})
    void a_change_has_a_form_and_an_example_that_works(String mediaType) {
        // Given
        var content = document.<Map<String, Object>>get(BODY + ".content.'%s'".formatted(mediaType));
        var example =
                document.<Map<String, Object>>get(BODY + ".content.'%s'.examples.'a sale'.value".formatted(mediaType));

        // When, Then
        assertThat(content).containsEntry("schema", Map.of("$ref", "#/components/schemas/ProductChanges"));
        as(ANNA).contentType(mediaType)
                .body(example)
                .patch("/v1/products/" + created(Map.of()))
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_may_name_every_field_of_a_product_and_needs_none() {
        // Given
        var whole = fields("ProductRequest");
        var changes = fields("ProductChanges");

        // When, Then
        assertThat(changes).isEqualTo(whole);
        assertThat(document.<List<String>>get("components.schemas.ProductChanges.required"))
                .isNull();
        assertThat(types("sku")).isEqualTo(List.of("string", "null"));
        assertThat(types("price")).isEqualTo("integer");
    }

    private Map<String, Object> fields(String schema) {
        return document.get("components.schemas.%s.properties".formatted(schema));
    }

    private Object types(String field) {
        return document.get("components.schemas.ProductChanges.properties.%s.type".formatted(field));
    }
}
