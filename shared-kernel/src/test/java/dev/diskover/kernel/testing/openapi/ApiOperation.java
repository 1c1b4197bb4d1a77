package dev.diskover.kernel.testing.openapi;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            faults.addAll(exampleFaults("the body", body()));
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
        faults.addAll(exampleFaults(status, content));
        faults.addAll(exampleFaults(status, answer.path("content").path(PROBLEM)));
        return faults;
    }

    private List<String> exampleFaults(String what, JsonNode content) {
        return document.examples(content).stream()
                .flatMap(example -> ExampleRules.faults(example, form(content)).stream())
                .map(fault -> ": example of %s: %s".formatted(what, fault))
                .toList();
    }

    /** What is answered in JSON, by its status. */
    Map<String, Form> answers() {
        return forms(JSON);
    }

    /** What is answered with this status, also where it refuses. */
    Optional<Form> answer(String status) {
        return Stream.of(forms(JSON), forms(PROBLEM))
                .flatMap(forms -> Stream.ofNullable(forms.get(status)))
                .findFirst();
    }

    private Map<String, Form> forms(String mediaType) {
        return node.path("responses").properties().stream()
                .map(answer -> Map.entry(
                        answer.getKey(),
                        form(document.resolved(answer.getValue())
                                .path("content")
                                .path(mediaType))))
                .filter(answer -> answer.getValue().isTold())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is sent in JSON; not told where nothing is. */
    Form sent() {
        return form(body());
    }

    private Form form(JsonNode content) {
        return new Form(document, content.path("schema"));
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
