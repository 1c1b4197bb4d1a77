package dev.diskover.kernel.testing.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Values that fit a schema. */
record Samples(JsonNode document) {

    /** An id in the right form that nothing has. */
    static final String NOBODYS_ID = "0199dead-beef-7000-8000-00000000dead";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The schema itself where it is only a reference, or one of several. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (var some : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (var one : schema.path(some)) {
                if (!"null".equals(one.path("type").asText())) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    JsonNode of(JsonNode unresolved) {
        var schema = resolved(unresolved);
        var given = given(schema);
        if (!given.isMissingNode()) {
            return given;
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(of(schema.path("items")));
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema));
        };
    }

    private static JsonNode given(JsonNode schema) {
        if (schema.path("enum").has(0)) {
            return schema.path("enum").path(0);
        }
        return "object".equals(type(schema)) ? MissingNode.getInstance() : schema.at("/examples/0");
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(each -> object.set(each.getKey(), of(each.getValue())));
        return object;
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) {
            return type.asText();
        }
        return "null".equals(type.path(0).asText())
                ? type.path(1).asText()
                : type.path(0).asText();
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> NOBODYS_ID;
            case "date-time" -> "2026-11-21T12:00:00Z";
            case "date" -> "2026-11-21";
            case "uri" -> "https://example.test/";
            case "email" -> "nobody@example.test";
            default -> "x".repeat(Math.max(3, schema.path("minLength").asInt()));
        };
    }
}
