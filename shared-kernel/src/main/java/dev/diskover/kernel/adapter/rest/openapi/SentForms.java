package dev.diskover.kernel.adapter.rest.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Which of a document's forms clients send, alone or as a part of others. */
final class SentForms {

    private static final String FORMS = "#/components/schemas/";

    private final Map<String, Schema> forms;
    private final Set<String> sent = new HashSet<>();

    private SentForms(Map<String, Schema> forms) {
        this.forms = forms;
    }

    static Set<String> of(OpenAPI document) {
        var sent = new SentForms(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(RequestBody::getContent)
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(sent::follow);
        return sent.sent;
    }

    private void follow(Schema form) {
        if (form == null) {
            return;
        }
        if (form.getRef() != null && form.getRef().startsWith(FORMS)) {
            var name = form.getRef().substring(FORMS.length());
            if (sent.add(name)) {
                follow(forms.get(name));
            }
        }
        follow(form.getItems());
        follow(form.getAdditionalPropertiesSchema());
        Stream.of(form.getAllOf(), form.getAnyOf(), form.getOneOf())
                .filter(Objects::nonNull)
                .forEach(some -> some.forEach(this::follow));
        if (form.getProperties() != null) {
            form.getProperties().values().forEach(this::follow);
        }
    }
}
