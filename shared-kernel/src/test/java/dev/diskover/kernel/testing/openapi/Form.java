package dev.diskover.kernel.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A schema of a document.
 *
 * @param told as it stands there: perhaps a reference, or one thing or null
 */
record Form(ApiDocument document, JsonNode told) {

    private static final String NULL = "null";
    private static final String ANY_OF = "anyOf";

    boolean isTold() {
        return !told.isMissingNode();
    }

    /** The component's, or that of the place where it stands. */
    String name(String place) {
        var name = whenThere().path("$ref").asText(place);
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Also where nothing is said of what it is. */
    boolean canBeNull() {
        var schema = document.resolved(told);
        return schema.has(ANY_OF)
                ? parts(schema).anyMatch(Form::canBeNull)
                : !schema.has("type") || types(schema).anyMatch(NULL::equals);
    }

    /** What it is when it is not null; empty where that is not said. */
    String type() {
        return types(schema()).filter(type -> !NULL.equals(type)).findFirst().orElse("");
    }

    Set<String> required() {
        return texts(schema().path("required")).collect(Collectors.toSet());
    }

    Map<String, Form> properties() {
        var properties = new TreeMap<String, Form>();
        schema().path("properties").properties().forEach(each -> properties.put(each.getKey(), of(each.getValue())));
        return properties;
    }

    Form items() {
        return of(schema().path("items"));
    }

    /** Whether it takes fields that it does not name. */
    boolean isOpen() {
        return schema().path("properties").isEmpty()
                || schema().path("additionalProperties").asBoolean(false);
    }

    private JsonNode schema() {
        return document.resolved(whenThere());
    }

    private JsonNode whenThere() {
        return parts(told)
                .filter(part -> !part.type().isEmpty() || part.told.has("$ref"))
                .map(Form::told)
                .findFirst()
                .orElse(told);
    }

    private Stream<Form> parts(JsonNode schema) {
        return StreamSupport.stream(schema.path(ANY_OF).spliterator(), false).map(this::of);
    }

    private Form of(JsonNode part) {
        return new Form(document, part);
    }

    private static Stream<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? texts(type)
                : Stream.of(type).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
