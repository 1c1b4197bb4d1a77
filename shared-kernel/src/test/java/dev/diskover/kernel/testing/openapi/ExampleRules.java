package dev.diskover.kernel.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An example of an answer has each property of its form, null where there is nothing, and no other. */
record ExampleRules(ApiDocument document) {

    List<String> faults(JsonNode example, JsonNode unresolved) {
        var faults = new ArrayList<String>();
        check(example, unresolved, "", faults);
        return faults;
    }

    private void check(JsonNode example, JsonNode unresolved, String at, List<String> faults) {
        var schema = document.resolved(unresolved);
        if (example.isNull()) {
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> checkObject(example, schema.path("properties"), at, faults);
            case "array" -> checkItems(example, schema.path("items"), at, faults);
            case "string" -> require(example.isTextual(), at + " is no text", faults);
            case "boolean" -> require(example.isBoolean(), at + " is neither true nor false", faults);
            case "integer" -> require(example.isIntegralNumber(), at + " is no whole number", faults);
            default -> {}
        }
    }

    private void checkObject(JsonNode example, JsonNode properties, String at, List<String> faults) {
        require(example.isObject(), at + " is no object", faults);
        properties.properties().forEach(property -> {
            var name = at + "/" + property.getKey();
            require(example.has(property.getKey()), name + " is missing", faults);
            if (example.has(property.getKey())) {
                check(example.path(property.getKey()), property.getValue(), name, faults);
            }
        });
        example.fieldNames()
                .forEachRemaining(name -> require(
                        properties.isEmpty() || properties.has(name), at + "/" + name + " does not exist", faults));
    }

    private void checkItems(JsonNode example, JsonNode items, String at, List<String> faults) {
        require(example.isArray(), at + " is no list", faults);
        example.forEach(item -> check(item, items, at + "[]", faults));
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
