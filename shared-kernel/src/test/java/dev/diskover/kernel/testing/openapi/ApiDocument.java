package dev.diskover.kernel.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An OpenAPI document with its references followed. */
record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ApiDocument of(URI service) {
        try (var json = service.resolve("/q/openapi?format=json").toURL().openStream()) {
            return new ApiDocument(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ApiOperation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .map(each -> new ApiOperation(this, path.getKey(), each.getKey(), each.getValue())))
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.path("$ref").asText().substring(1))) : node;
    }

    /** The examples of what is sent or answered: its own, else those of its form. */
    List<JsonNode> examples(JsonNode content) {
        if (content.has("example")) {
            return List.of(content.path("example"));
        }
        var named = content.path("examples").properties().stream()
                .map(example -> resolved(example.getValue()).path("value"))
                .toList();
        return named.isEmpty()
                ? StreamSupport.stream(
                                resolved(content.path("schema"))
                                        .path("examples")
                                        .spliterator(),
                                false)
                        .toList()
                : named;
    }
}
