package dev.diskover.kernel.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenApiRulesTest {

    private static final String WHOLE = """
            {"info": {"title": "T", "description": "D", "version": "1"}, "servers": [{"url": "http://localhost"}],
             "paths": {"/v1/things/{id}": {"put": {
               "summary": "S", "operationId": "put", "security": [{"bearer": []}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "401": {"$ref": "#/components/responses/Any"},
                 "404": {"$ref": "#/components/responses/Any"}}}}},
             "components": {
               "responses": {"Any": {"content": {"application/problem+json": {}}}},
               "schemas": {"Thing": {"type": "object", "examples": [{"name": "A", "size_mb": 1, "tags": ["x"]}],
                 "properties": {"name": {"type": "string"}, "size_mb": {"type": "integer"},
                   "tags": {"type": "array", "items": {"type": "string"}}},
                 "required": ["name", "size_mb", "tags"]}}}}
            """;
    private static final String OPERATION = "/paths/~1v1~1things~1{id}/put";
    private static final String RESPONSES = OPERATION + "/responses";

    private ObjectNode document;

    @BeforeEach
    void whole() throws IOException {
        document = (ObjectNode) new ObjectMapper().readTree(WHOLE);
    }

    @Test
    void a_whole_document_has_no_faults() {
        assertThat(OpenApiRules.in(document).faults()).isEmpty();
        OpenApiRules.in(document).hold();
    }

    @Test
    void what_an_operation_does_not_tell_is_found() {
        without(OPERATION, "summary");
        without(OPERATION, "operationId");
        without(RESPONSES, "200");
        without(RESPONSES, "401");
        without(RESPONSES, "404");

        assertThat(OpenApiRules.in(document).faults())
                .containsExactly(
                        "PUT /v1/things/{id} lacks summary",
                        "PUT /v1/things/{id} lacks operationId",
                        "PUT /v1/things/{id} lacks success",
                        "PUT /v1/things/{id} lacks 401",
                        "PUT /v1/things/{id} lacks 404");
    }

    @Test
    void only_the_fault_that_is_tolerated_is_passed_over() {
        without(OPERATION, "summary");
        without(RESPONSES, "404");

        assertThat(OpenApiRules.in(document)
                        .tolerating("PUT /v1/things/{id} lacks summary", "GET /v1/things lacks summary")
                        .faults())
                .containsExactly("PUT /v1/things/{id} lacks 404");
    }

    @Test
    void forms_and_examples_that_are_missing_are_found() {
        without("/components/schemas/Thing", "examples");
        without("/components/responses/Any", "content");
        object(RESPONSES).putObject("201");

        assertThat(OpenApiRules.in(document).faults())
                .containsExactly(
                        "PUT /v1/things/{id} lacks example of the body",
                        "PUT /v1/things/{id} lacks example of 200",
                        "PUT /v1/things/{id} lacks form of 401",
                        "PUT /v1/things/{id} lacks form of 404",
                        "PUT /v1/things/{id} lacks schema of 201");
    }

    @Test
    void an_example_that_does_not_fit_its_form_is_found() {
        var example = object("/components/schemas/Thing/examples/0");
        example.put("colour", "red");
        example.put("size_mb", "1");
        example.remove("name");
        example.putArray("tags").add(1);

        assertThat(OpenApiRules.in(document).faults())
                .containsExactlyInAnyOrderElementsOf(Stream.of("the body", "200")
                        .flatMap(where -> Stream.of(
                                        "/colour does not exist",
                                        "/size_mb is no whole number",
                                        "/name is missing",
                                        "/tags[] is no text")
                                .map(fault -> "PUT /v1/things/{id}: example of %s: %s".formatted(where, fault)))
                        .toList());
    }

    @Test
    void names_that_are_not_those_of_the_wire_are_found() {
        object("/components/schemas/Thing/properties").putObject("sizeMb").put("type", "integer");
        document.withArray("/components/schemas/Thing/required").add("sizeMb");
        object("/components/schemas/Thing/examples/0").put("sizeMb", 1);

        assertThat(OpenApiRules.in(document).faults()).containsExactly("Thing.sizeMb is not snake_case");
    }

    @Test
    void a_document_that_does_not_say_whose_it_is_is_found() {
        without("/info", "title");
        without("", "servers");

        assertThat(OpenApiRules.in(document).faults())
                .containsExactly("The document lacks /info/title", "The document lacks /servers/0/url");
    }

    private void without(String place, String name) {
        object(place).remove(name);
    }

    private ObjectNode object(String place) {
        return (ObjectNode) document.at(place);
    }
}
