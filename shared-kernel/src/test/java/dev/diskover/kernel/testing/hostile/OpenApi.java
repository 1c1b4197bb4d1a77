package dev.diskover.kernel.testing.hostile;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations of an OpenAPI document. */
final class OpenApi {

    /** What only reads comes first, what ends things last. */
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final Samples samples;
    private final Map<String, String> known;

    /** @param known ids that exist, by the name of the path parameter or property */
    OpenApi(JsonNode document, Map<String, String> known) {
        this.document = document;
        this.samples = new Samples(document);
        this.known = known;
    }

    List<Operation> operations() {
        return METHODS.stream()
                .flatMap(method -> document.path("paths").properties().stream()
                        .filter(path -> path.getValue().has(method))
                        .map(path -> operation(method, path.getKey(), path.getValue())))
                .toList();
    }

    /** The methods a path has. */
    Set<String> methods(String path) {
        var methods = new TreeSet<String>();
        document.path("paths").path(path).fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(ROOT)));
        return methods;
    }

    private Operation operation(String method, String path, JsonNode item) {
        var operation = item.path(method);
        var ids = new LinkedHashMap<String, String>();
        var queries = new ArrayList<String>();
        for (var each : parameters(item, operation)) {
            var name = each.path("name").asText();
            switch (each.path("in").asText()) {
                case "path" -> ids.put(name, id(name, each));
                case "query" -> queries.add(name);
                default -> {}
            }
        }
        var schema = samples.resolved(operation.at("/requestBody/content/application~1json/schema"));
        var documented = new TreeSet<String>();
        operation.path("responses").fieldNames().forEachRemaining(documented::add);
        return new Operation(
                method.toUpperCase(ROOT), path, ids, queries, body(schema), properties(schema), documented);
    }

    private static List<JsonNode> parameters(JsonNode item, JsonNode operation) {
        var parameters = new ArrayList<JsonNode>();
        item.path("parameters").forEach(parameters::add);
        operation.path("parameters").forEach(parameters::add);
        return parameters;
    }

    private String id(String name, JsonNode parameter) {
        return known.getOrDefault(name, samples.of(parameter.path("schema")).asText());
    }

    private ObjectNode body(JsonNode schema) {
        if (schema.isMissingNode()) {
            return null;
        }
        if (!(samples.of(schema) instanceof ObjectNode body)) {
            return JsonNodeFactory.instance.objectNode();
        }
        known.keySet().stream().filter(body::has).forEach(name -> body.put(name, known.get(name)));
        return body;
    }

    private static Map<String, JsonNode> properties(JsonNode schema) {
        var properties = new LinkedHashMap<String, JsonNode>();
        schema.path("properties").properties().forEach(each -> properties.put(each.getKey(), each.getValue()));
        return properties;
    }
}
