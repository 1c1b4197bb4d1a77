package dev.diskover.kernel.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** JSON that fits its form: it has each field that is required, null only where it may be, and no field beside. */
final class ExampleRules {

    private ExampleRules() {}

    static List<String> faults(JsonNode json, Form form) {
        var faults = new ArrayList<String>();
        check(json, form, "", faults);
        return faults;
    }

    private static void check(JsonNode json, Form form, String at, List<String> faults) {
        if (json.isNull()) {
            require(form.canBeNull(), at + " is null", faults);
            return;
        }
        switch (form.type()) {
            case "object" -> checkObject(json, form, at, faults);
            case "array" -> checkItems(json, form.items(), at, faults);
            case "string" -> require(json.isTextual(), at + " is no text", faults);
            case "boolean" -> require(json.isBoolean(), at + " is neither true nor false", faults);
            case "integer" -> require(json.isIntegralNumber(), at + " is no whole number", faults);
            case "number" -> require(json.isNumber(), at + " is no number", faults);
            default -> {}
        }
    }

    private static void checkObject(JsonNode json, Form form, String at, List<String> faults) {
        require(json.isObject(), at + " is no object", faults);
        form.required().forEach(name -> require(json.has(name), at + "/" + name + " is missing", faults));
        var known = form.properties();
        json.properties().forEach(field -> {
            var name = at + "/" + field.getKey();
            if (known.containsKey(field.getKey())) {
                check(field.getValue(), known.get(field.getKey()), name, faults);
            } else {
                require(form.isOpen(), name + " does not exist", faults);
            }
        });
    }

    private static void checkItems(JsonNode json, Form items, String at, List<String> faults) {
        require(json.isArray(), at + " is no list", faults);
        json.forEach(item -> check(item, items, at + "[]", faults));
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
