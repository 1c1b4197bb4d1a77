package dev.diskover.kernel.testing.openapi;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One operation of a document, and what is missing in it. */
record ApiOperation(ApiDocument document, String path, String method, JsonNode node) {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    String name() {
        return method.toUpperCase(ROOT) + " " + path;
    }

    String id() {
        return node.path("operationId").asText();
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        require(faults, "summary", !node.path("summary").asText().isBlank());
        require(faults, "operationId", !id().isBlank());
        require(faults, "success", successes().findAny().isPresent());
        require(faults, "401", !node.has("security") || tells("401"));
        require(faults, "404", !path.contains("{") || tells("404"));
        if (hasJsonBody()) {
            require(faults, "example of the body", !document.examples(body()).isEmpty());
        }
        node.path("responses")
                .properties()
                .forEach(answer -> faults.addAll(answerFaults(answer.getKey(), document.resolved(answer.getValue()))));
        return faults.stream().map(fault -> name() + fault).toList();
    }

    private List<String> answerFaults(String status, JsonNode answer) {
        var faults = new ArrayList<String>();
        if (status.startsWith("4") || status.startsWith("5")) {
            require(faults, "form of " + status, answer.path("content").has(PROBLEM));
        }
        var content = answer.path("content").path(JSON);
        if (status.equals("200") || status.equals("201") || !content.isMissingNode()) {
            require(faults, "schema of " + status, content.has("schema"));
        }
        if (status.startsWith("2") && content.has("schema")) {
            require(faults, "example of " + status, !document.examples(content).isEmpty());
        }
        document.examples(content).stream()
                .flatMap(example -> new ExampleRules(document).faults(example, content.path("schema")).stream())
                .forEach(fault -> faults.add(": example of %s: %s".formatted(status, fault)));
        return faults;
    }

    boolean hasJsonBody() {
        return !body().isMissingNode();
    }

    private JsonNode body() {
        return node.path("requestBody").path("content").path(JSON);
    }

    private Stream<String> successes() {
        return node.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2") || status.startsWith("3"));
    }

    private boolean tells(String status) {
        return node.path("responses").has(status);
    }

    private static void require(List<String> faults, String what, boolean isThere) {
        if (!isThere) {
            faults.add(" lacks " + what);
        }
    }
}
