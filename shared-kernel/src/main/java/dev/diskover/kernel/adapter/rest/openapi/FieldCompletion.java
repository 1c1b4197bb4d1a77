package dev.diskover.kernel.adapter.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Tells of each field what its record says: it can be null where it is {@code @Nullable}, and is always there in an
 * answer. Which fields a request must have, its constraints say. Before other filters, which may copy fields.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = Integer.MAX_VALUE)
public class FieldCompletion implements OASFilter {

    private final IndexView classes;

    public FieldCompletion(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        var records = records();
        var sent = SentForms.of(document);
        document.getComponents().getSchemas().forEach((name, form) -> {
            if (form.getProperties() != null) {
                complete(form, said(name, form.getProperties(), records), !sent.contains(name));
            }
        });
    }

    private List<RecordFields> records() {
        return classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .map(type -> RecordFields.of(type, classes))
                .toList();
    }

    /** What all records say that are told as this form: it would be a lie of one of them if they disagreed. */
    private static List<FieldWord> said(String form, Map<String, Schema> properties, List<RecordFields> records) {
        var said = records.stream()
                .filter(type -> type.isToldAs(form, properties.keySet()))
                .map(type -> words(type, properties.keySet()))
                .distinct()
                .toList();
        if (said.size() > 1) {
            throw new IllegalStateException("Two records are told as %s and say: %s".formatted(form, said));
        }
        return said.isEmpty() ? List.of() : said.getFirst();
    }

    private static List<FieldWord> words(RecordFields type, Set<String> properties) {
        return properties.stream()
                .map(name -> new FieldWord(name, type.canBeNull(name), type.isAlwaysThere(name)))
                .toList();
    }

    private static void complete(Schema form, List<FieldWord> words, boolean isAnswered) {
        for (var word : words) {
            if (word.canBeNull()) {
                form.addProperty(word.name(), orNull(form.getProperties().get(word.name())));
            }
            if (isAnswered && word.isAlwaysThere()) {
                form.addRequired(word.name());
            }
        }
    }

    private static Schema orNull(Schema field) {
        if (field.getType() != null && field.getEnumeration() == null) {
            return field.addType(SchemaType.NULL);
        }
        var nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        return OASFactory.createSchema().anyOf(List.of(field, nothing));
    }

    private record FieldWord(String name, boolean canBeNull, boolean isAlwaysThere) {}
}
