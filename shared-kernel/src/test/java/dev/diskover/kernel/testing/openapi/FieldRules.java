package dev.diskover.kernel.testing.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which fields of a form are there and which can be null: nobody who reads the document may have to guess. */
record FieldRules(ApiDocument document) {

    /** What is left out there stays as it is, whether it can be null or not. */
    private static final String CHANGES = "patch";

    Stream<String> faults() {
        var answered = new TreeMap<String, Form>();
        var sent = new TreeMap<String, Form>();
        for (var operation : document.operations()) {
            operation.answers().values().forEach(form -> follow(form, operation.name(), answered));
            if (!CHANGES.equals(operation.method())) {
                follow(operation.sent(), operation.name(), sent);
            }
        }
        return Stream.concat(answerFaults(answered), requestFaults(sent));
    }

    /** Null is written as null. */
    private static Stream<String> answerFaults(Map<String, Form> forms) {
        return fields(forms)
                .filter(field -> !field.isRequired())
                .map(field -> field.name() + " is not said to be always there");
    }

    /** What may be left out may be null as well, which says the same. */
    private static Stream<String> requestFaults(Map<String, Form> forms) {
        return fields(forms)
                .filter(field -> field.isRequired() == field.form().canBeNull())
                .map(field -> field.name()
                        + (field.isRequired()
                                ? " is required and can be null"
                                : " is neither required nor can be null"));
    }

    private static Stream<Field> fields(Map<String, Form> forms) {
        return forms.entrySet().stream().flatMap(form -> {
            var required = form.getValue().required();
            return form.getValue().properties().entrySet().stream()
                    .map(each -> new Field(
                            form.getKey() + "." + each.getKey(), each.getValue(), required.contains(each.getKey())));
        });
    }

    private static void follow(Form form, String place, Map<String, Form> found) {
        var name = form.name(place);
        if (form.isTold() && found.putIfAbsent(name, form) == null) {
            follow(form.items(), name + "[]", found);
            form.properties().forEach((field, its) -> follow(its, name + "." + field, found));
        }
    }

    private record Field(String name, Form form, boolean isRequired) {}
}
