package dev.diskover.kernel.adapter.rest.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** A record as JSON shows it: its fields by their names on the wire, and what the code says of each. */
record RecordFields(ClassInfo type, Map<String, FieldInfo> fields) {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    static RecordFields of(ClassInfo type, IndexView classes) {
        var fields = new LinkedHashMap<String, FieldInfo>();
        shown(type, classes).forEach(field -> fields.put(nameOf(field), field));
        return new RecordFields(type, fields);
    }

    /** Forms have the plain name of their class; that of a generic one is followed by those of its arguments. */
    boolean isToldAs(String form, Set<String> properties) {
        var name = type.simpleName();
        var isNamed = type.typeParameters().isEmpty() ? form.equals(name) : form.startsWith(name);
        return isNamed && fields.keySet().equals(properties);
    }

    boolean canBeNull(String name) {
        return fields.get(name).type().hasAnnotation(NULLABLE);
    }

    /** Null is written as null; only what says so itself is left out. */
    boolean isAlwaysThere(String name) {
        return !fields.get(name).hasAnnotation(DotName.createSimple(JsonInclude.class));
    }

    private static Stream<FieldInfo> shown(ClassInfo type, IndexView classes) {
        return type.fieldsInDeclarationOrder().stream()
                .filter(field -> !Modifier.isStatic(field.flags()))
                .filter(field -> !field.hasAnnotation(DotName.createSimple(JsonIgnore.class)))
                .flatMap(field -> field.hasAnnotation(UNWRAPPED)
                        ? shown(classes.getClassByName(field.type().name()), classes)
                        : Stream.of(field));
    }

    private static String nameOf(FieldInfo field) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(field.name());
    }
}
