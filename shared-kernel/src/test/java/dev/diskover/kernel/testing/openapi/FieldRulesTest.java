package dev.diskover.kernel.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FieldRulesTest {

    private static final String TOLD = """
            {"paths": {
               "/v1/things": {"%s": {
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
                 "responses": {"200": {"content": {"application/json": {"schema":
                   {"type": "array", "items": {"$ref": "#/components/schemas/Answered"}}}}}}}}},
             "components": {"schemas": {
               "Sent": {"type": "object", "required": ["name", "colour"], "properties": {
                 "name": {"type": "string"}, "colour": {"type": ["string", "null"]},
                 "size": {"type": "integer"}, "part": {"anyOf": [{"$ref": "#/components/schemas/Part"},
                   {"type": "null"}]}}},
               "Answered": {"type": "object", "required": ["part"], "properties": {
                 "part": {"$ref": "#/components/schemas/Part"}, "cover": {"type": ["string", "null"]}}},
               "Part": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}}}
            """;

    @Test
    void what_is_answered_is_always_there_and_what_is_sent_is_required_or_can_be_null() throws Exception {
        assertThat(told("post").faults())
                .containsExactly(
                        "Answered.cover is not said to be always there",
                        "Sent.colour is required and can be null",
                        "Sent.size is neither required nor can be null");
    }

    @Test
    void what_a_change_leaves_out_need_not_be_nothing() throws Exception {
        assertThat(told("patch").faults()).containsExactly("Answered.cover is not said to be always there");
    }

    @Test
    void only_what_may_be_null_is_null() throws Exception {
        assertThat(faults("{\"name\": null, \"colour\": null, \"part\": null}", "Sent"))
                .containsExactly("/name is null");
        assertThat(faults("[{\"part\": null}]", "Answered")).containsExactly(" is no object", "/part is missing");
        assertThat(faults("{\"part\": {\"name\": null}}", "Answered")).containsExactly("/part/name is null");
    }

    private static Iterable<String> faults(String json, String form) throws JsonProcessingException {
        var document = told("post").document();
        var schema = document.root().at("/components/schemas/" + form);
        return ExampleRules.faults(new ObjectMapper().readTree(json), new Form(document, schema));
    }

    private static FieldRules told(String method) throws JsonProcessingException {
        return new FieldRules(new ApiDocument(new ObjectMapper().readTree(TOLD.formatted(method))));
    }
}
