package dev.diskover.kernel.adapter.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to a service's document what holds for every operation; what an operation says itself stays. */
@OpenApiFilter(stages = RunStage.BUILD, priority = Integer.MIN_VALUE)
public class DocumentCompletion implements OASFilter {

    /** What Quarkus says of a secured operation that says nothing itself. */
    private static final Set<String> NOTHING = Set.of("Not Authorized", "Not Allowed");

    private static final String DATA = "data";
    private static final String NEXT = "next_cursor";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        for (var answer : CommonAnswer.values()) {
            document.getComponents().addResponse(answer.componentName(), ProblemAnswers.of(answer));
        }
        document.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> OperationFacts.of(path).stream())
                .forEach(DocumentCompletion::complete);
        completePages(document.getComponents().getSchemas());
    }

    private static void complete(OperationFacts facts) {
        var operation = facts.operation();
        if (operation.getOperationId() == null) {
            operation.setOperationId(facts.id());
        }
        var responses = operation.getResponses();
        KeyedOperation.of(facts).ifPresent(KeyedOperation::complete);
        facts.refusals().forEach(refusal -> addIfUntold(responses, refusal));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                ProblemAnswers.complete(status, response, facts.refusal(status));
            }
        });
    }

    private static void addIfUntold(APIResponses responses, CommonAnswer refusal) {
        var told = responses.getAPIResponse(refusal.status());
        if (told == null || (told.getContent() == null && NOTHING.contains(told.getDescription()))) {
            responses.addAPIResponse(refusal.status(), ProblemAnswers.referenceTo(refusal));
        }
    }

    /** A page's example is one of its items, and nothing after it. */
    private static void completePages(Map<String, Schema> schemas) {
        for (var page : schemas.values()) {
            var properties = page.getProperties();
            if (properties == null || !properties.keySet().equals(Set.of(DATA, NEXT)) || page.getExamples() != null) {
                continue;
            }
            var item = schemas.get(nameOf(properties.get(DATA).getItems()));
            if (item != null && item.getExamples() != null) {
                var example = new LinkedHashMap<String, Object>();
                example.put(DATA, List.of(item.getExamples().getFirst()));
                example.put(NEXT, null);
                page.addExample(example);
            }
        }
    }

    private static String nameOf(Schema reference) {
        return reference.getRef() == null
                ? null
                : reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }
}
